import { expect, test } from 'vitest'
import { isPartlyAsked, reportOf } from './report.ts'
import { result, run, sampleReport } from './testing/samples.ts'

const options = { target: 'staging', startedAt: new Date(0), drift: [] }

test('a report has every member that readers of its JSON count on', () => {
  const report = reportOf(run({ results: [result({ id: 'auth.bearer' })] }), options)
  expect(report).toMatchObject({
    schemaVersion: 1,
    target: 'staging',
    startedAt: '1970-01-01T00:00:00.000Z',
    durationMs: 1235,
    requests: 1,
    requestsByRole: { main: 1 },
    creditsSpent: 0,
    drift: [],
    requirements: [
      {
        id: 'auth.bearer',
        section: 'Authentication',
        level: 'documented',
        verdict: 'pass',
        findings: [],
        skippedBecause: null,
      },
    ],
  })
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

test('the summary counts each verdict, and what was asked only in part', () => {
  expect(sampleReport().summary).toEqual({
    pass: 2,
    fail: 1,
    warning: 1,
    described: 1,
    'known-failure': 1,
    skipped: 1,
    error: 1,
    'not-applicable': 1,
    partlyAsked: 1,
    requirements: 9,
  })
})

test('why nothing was asked is told apart from why a part was not', () => {
  const of = (id: string) => sampleReport('x').requirements.find(each => each.id === id)
  expect(of('auth.expired')).toMatchObject({ skippedBecause: 'set LEADLEAP_API_KEY_EXPIRED x' })
  expect(of('rate.headers')).toMatchObject({ skippedBecause: null, notAsked: ['a part was not asked x'] })
  expect(
    sampleReport()
      .requirements.filter(isPartlyAsked)
      .map(({ id }) => id),
  ).toEqual(['rate.headers'])
})

test('the list of expected failures is applied, and lines that are not true are told', () => {
  const { requirements, untrueExpectations } = sampleReport('x')
  expect(requirements.find(({ id }) => id === 'auth.unknown')?.verdict).toBe('known-failure')
  expect(untrueExpectations).toEqual([
    { kind: 'unexpected-pass', line: 2, id: 'auth.bearer', because: 'it holds now: remove the line' },
  ])
})
