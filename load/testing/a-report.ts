// A report with something of everything, and with text that would be markup if a page let it.
import { createKeyring, type Keyring } from '../frame/keyring.ts'
import { createRecorder } from '../measure/recorder.ts'
import { buildReport, type LoadReport } from '../report/load-report.ts'
import { judgeRun } from '../report/verdict.ts'
import type { Outcome } from '../scenario.ts'
import { steps } from '../scenarios/steps.ts'
import { parseThreshold, vocabularyOf } from '../thresholds.ts'

export const secretKey = `ll_${'9'.repeat(64)}`
export const hostile = '</script><script>window.broken = true</script><img src=//evil.example/x>"\'&'

const outcome: Outcome = {
  metrics: { knee: 200, rateError: 0 },
  findings: [
    {
      ...{ name: 'admits-past-limit', severity: 'failure', requirement: 'rate.exact', key: 'key-1' },
      message: `61 were let in ${hostile}`,
      ...{
        expected: '60',
        actual: hostile,
        evidence: [`Authorization: Bearer ${secretKey}`, `\u001B[2J${hostile}`],
      },
    },
  ],
  evidence: [`It said ${hostile} and whsec_${'d'.repeat(48)}.`],
  windows: [0, 1, 2].map(n => ({
    key: 'key-1',
    startMs: n * 60_000,
    limit: 60,
    sent: 90,
    admitted: 60 + (n % 2),
  })),
  steps: [200, 400].map(askedRate => ({
    ...{ askedRate, sentRate: askedRate, answeredRate: 200, errors: 0 },
    ...{ p50Ms: 1, p99Ms: askedRate, held: askedRate === 200 },
  })),
  series: [
    {
      title: `Memory ${hostile}`,
      unit: 'MB',
      timesMs: [0, 1000],
      lines: [{ label: 'the mock', values: [80, null] }],
    },
  ],
}

export function aReport(keyring: Keyring = createKeyring([secretKey])): LoadReport {
  const recorder = createRecorder()
  for (let n = 0; n < 300; n++) {
    recorder.record({
      ...{ key: 'key-1', phase: `step-${1 + (n % 2)}`, operation: n % 3 === 0 ? 'getUsage' : 'searchLeads' },
      ...{ dueMs: n * 10, sentMs: n * 10 + 0.1, doneMs: n * 10 + 1 + (n % 50) },
      status: n % 30 === 0 ? 429 : n % 100 === 7 ? 0 : 200,
      ...(n % 100 === 7 ? { error: hostile } : {}),
    })
  }
  const options = steps.defaults
  const thresholds = [...steps.thresholds, 'p99<1ms'].map(text =>
    parseThreshold(text, vocabularyOf(steps, options)),
  )
  const result = { outcome, recorder, startedAt: Date.UTC(2026, 1, 26), durationMs: 3000, stopped: undefined }
  const target = {
    url: 'http://127.0.0.1:4010/api/v1',
    keys: [],
    control: undefined,
    makeKey: async () => '',
  }
  const judged = judgeRun(result, thresholds)
  return buildReport({ plan: { scenario: steps, options }, result, judged, target, keyring })
}
