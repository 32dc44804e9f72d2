import { describe, expect, test } from 'vitest'
import { chosenThresholds, judge, parseThreshold, type Vocabulary } from './thresholds.ts'

const vocabulary: Vocabulary = {
  metrics: ['requests', 'admitted', 'refused', 'errors', 'rate', 'max', 'limit', 'memoryGrowth'],
  parts: ['searchLeads', 'step-3'],
}
const metrics: Record<string, number> = {
  ...{
    requests: 1000,
    admitted: 60,
    refused: 40,
    errors: 0,
    rate: 1000,
    max: 80,
    limit: 60,
    memoryGrowth: 3,
  },
  ...{ p99: 49.9, 'p99.9': 70, 'searchLeads.p99': 20, 'step-3.rate': 300, 'searchLeads.requests': 100 },
  ...{ 'searchLeads.errors': 4 },
}
const measured = (name: string) => metrics[name] ?? Number.NaN

function held(text: string): boolean {
  return judge(parseThreshold(text, vocabulary), measured).held
}

describe('a threshold', () => {
  test.each([
    { text: 'p99<50ms', want: true },
    { text: 'p99 < 50', want: true },
    { text: 'p99<49ms', want: false },
    { text: 'p99<=49900us', want: true },
    { text: 'p99<=49900µs', want: true },
    { text: 'max<0.1s', want: true },
    { text: 'p99.9<69ms', want: false },
    { text: 'admitted==limit', want: true },
    { text: 'admitted!=limit', want: false },
    { text: 'errors==0', want: true },
    { text: 'refused<5%', want: true },
    { text: 'refused<4%', want: false },
    { text: 'rate>=1000/s', want: true },
    { text: 'rate>1000', want: false },
    { text: 'searchLeads.p99<=20ms', want: true },
    { text: 'searchLeads.errors<4%', want: false },
    { text: 'step-3.rate>299', want: true },
    { text: 'memoryGrowth<3MB', want: false },
  ])('$text: held is $want', ({ text, want }) => {
    expect(held(text)).toBe(want)
  })

  test.each(['p50<1ms', 'p50>1ms', 'p50!=1ms', 'p50==p75'])(
    'on what was not measured does not hold: %s',
    text => {
      expect(held(text)).toBe(false)
    },
  )

  test.each([
    { text: 'latency<5ms', says: 'there is no metric "latency". There are requests, admitted' },
    { text: 'admitted==limits', says: 'there is no metric "limits"' },
    { text: 'p101<5ms', says: 'there is no metric "p101"' },
    { text: 'nothing.p99<5ms', says: 'there is no metric "nothing.p99"' },
    { text: 'errors', says: 'is not of the form' },
    { text: 'errors=0', says: 'is not of the form' },
    { text: 'p99<50parsecs', says: '"parsecs" is no unit of p99; use us, ms or s' },
    { text: 'p99<50%', says: '"%" is no unit of p99' },
    { text: 'errors<5ms', says: '"ms" is no unit of errors; use %' },
  ])('$text is refused with a sentence', ({ text, says }) => {
    expect(() => parseThreshold(text, vocabulary)).toThrow(says)
  })
})

test('a threshold of the user takes the place of those on the same metric, and of no other', () => {
  const parse = (text: string) => parseThreshold(text, vocabulary)
  const chosen = chosenThresholds(['errors==0', 'p99<50ms'].map(parse), [parse('p99<1s')])
  expect(chosen.map(({ text }) => text)).toEqual(['errors==0', 'p99<1s'])
})
