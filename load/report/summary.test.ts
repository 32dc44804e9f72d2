import { expect, test } from 'vitest'
import { aReport, secretKey } from '../testing/a-report.ts'
import { change, compared } from './baseline.ts'
import { duration, ofMetric, plain } from './numbers.ts'
import { summaryOf } from './summary.ts'

test('a summary fits a terminal, says the verdict and what did not hold, and no secret', () => {
  const text = summaryOf(aReport())
  for (const line of text.split('\n')) {
    // A word of the target may be longer than the terminal is wide.
    if (line.split(' ').every(word => word.length < 40)) expect(line.length, line).toBeLessThanOrEqual(80)
  }
  expect(text).toContain('NOT HELD  p99<1ms')
  expect(text).toContain('FAILURE admits-past-limit (rate.exact)')
  expect(text).toContain('FAILED')
  expect(text).not.toContain(secretKey)
  expect(text).not.toContain('whsec_d')
  expect(text).not.toContain('\u001B')
})

test('a summary counts all requests, whatever a scenario means by the same names', () => {
  const report = aReport()
  const metrics = { ...report.metrics, admitted: 60, refused: 7 }
  const text = summaryOf({ ...report, metrics })
  expect(text).toContain('300 requests: 287 let in, 10 refused (429), 0 other 4xx, 3 errors')
  expect(text).toContain('knee: the highest rate that held')
})

test('a summary sets an earlier run beside this one', () => {
  const report = aReport()
  const earlier = {
    startedAt: '2026-02-25T00:00:00.000Z',
    metrics: { p50: 10, 'searchLeads.p50': 1, gone: 3 },
  }
  const baseline = compared(report, earlier)
  expect(baseline.rows).toEqual([{ metric: 'p50', before: 10, now: report.metrics['p50'] }])
  expect(summaryOf({ ...report, baseline })).toMatch(/p50 +10\.0 ms -> 2\d\.\d ms +\+1\d\d\.\d %/)
})

test.each([
  { before: 100, now: 112.34, want: '+12.3 %' },
  { before: 100, now: 50, want: '-50.0 %' },
  { before: 0, now: 5, want: '' },
  { before: null, now: 5, want: '' },
])('from $before to $now is "$want"', ({ before, now, want }) => {
  expect(change(before, now)).toBe(want)
})

test.each([
  { got: duration(0.0417), want: '0.042 ms' },
  { got: duration(1.234), want: '1.23 ms' },
  { got: duration(123.4), want: '123 ms' },
  { got: duration(61_234), want: '61.23 s' },
  { got: duration(null), want: '-' },
  { got: plain(1_234_567), want: '1,234,567' },
  { got: plain(0.000_000_7), want: '0' },
  { got: plain(1234.567), want: '1,235' },
  { got: plain(Number.NaN), want: '-' },
  { got: ofMetric('searchLeads.p99.9', 5), want: '5.00 ms' },
  { got: ofMetric('admitted', 5), want: '5' },
])('$want is what a person reads', ({ got, want }) => {
  expect(got).toBe(want)
})
