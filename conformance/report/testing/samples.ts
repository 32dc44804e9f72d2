// Exchanges, runs and reports to write about.
import type { Exchange, HeaderLine } from '../../model/exchange.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { Recording, StepState } from '../../model/recording.ts'
import type { Run } from '../../runner/run-conformance.ts'
import { type Report, type ReportOptions, reportOf } from '../report.ts'

/** What would break out of a page, a table, a command or a terminal that does not escape. */
export const hostile = `</script><img src=x onerror="alert(1)">'&"]]>|\`::error::%0A\u001b[31m\u0000\uD800 ünï`

export interface SampleExchange extends Partial<Omit<Exchange, 'response' | 'request'>> {
  readonly status?: number
  readonly json?: unknown
  /** In place of `json`. */
  readonly text?: string
  readonly headers?: readonly HeaderLine[]
  readonly sentBody?: string
  readonly url?: string
  readonly method?: string
}

export function exchange(given: SampleExchange = {}): Exchange {
  const { status = 200, json, text, headers = [], sentBody, url, method = 'GET', ...rest } = given
  const body = text ?? JSON.stringify(json ?? null)
  return {
    label: 'sample/first',
    step: 'sample',
    role: 'main',
    operation: 'getUsage',
    sentAt: 1_795_000_000_000,
    receivedAt: 1_795_000_000_042,
    throttled: false,
    concurrent: false,
    ...rest,
    request: {
      method,
      url: url ?? 'https://staging.example/api/v1/account/usage',
      headers: [['Authorization', 'Bearer $LEADLEAP_API_KEY']],
      body: sentBody,
    },
    response: { status, headers, body, json: text === undefined ? (json ?? null) : parsed(text) },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function recording(given: Partial<Recording> = {}): Recording {
  return {
    target: {
      baseUrl: 'https://staging.example/api/v1',
      isLoopback: false,
      expectedLimit: 60,
      isDeprecated: false,
      keys: ['main'],
      facts: {},
    },
    exchanges: [],
    deliveries: [],
    steps: new Map<string, StepState>(),
    notes: new Map<string, unknown>(),
    ...given,
  }
}

export function run(given: Partial<Run> = {}): Run {
  return {
    recording: recording(),
    results: [],
    requestsByRole: new Map([['main', 1]]),
    leftBehind: [],
    interrupted: undefined,
    durationMs: 1234.5,
    ...given,
  }
}

export function result(given: Partial<Result> & Pick<Result, 'id'>): Result {
  return { level: 'documented', verdict: 'pass', findings: [], notAsked: [], ...given }
}

export const finding: Finding = {
  requirement: 'auth.missing',
  level: 'documented',
  path: 'status',
  expected: '401',
  actual: '200',
  check: 'a request without a key is refused',
  exchange: 'sample/first',
  curl: `curl -i 'https://staging.example/api/v1/account/usage' -H "Authorization: Bearer $LEADLEAP_API_KEY"`,
}

/** One requirement of each verdict, everything that comes from outside hostile. */
export function sampleRun(text: string = hostile): Run {
  const usage = exchange({
    url: `https://staging.example/api/v1/account/usage?x=${text}`,
    method: 'POST',
    sentBody: `{"name":"${text}"}`,
    headers: [
      ['Content-Type', 'application/json'],
      ['X-Odd', text],
    ],
    text,
  })
  const told: Finding = {
    ...finding,
    path: `/data/${text}`,
    expected: text,
    actual: text,
    curl: `curl '${text}'`,
  }
  return run({
    recording: recording({ exchanges: [usage], steps: new Map([['sample', { state: 'done' }]]) }),
    results: [
      result({ id: 'auth.bearer' }),
      result({ id: 'auth.missing', verdict: 'fail', findings: [told, finding] }),
      result({
        id: 'auth.scheme',
        level: 'inferred',
        verdict: 'warning',
        findings: [{ ...told, requirement: 'auth.scheme', level: 'inferred' }],
      }),
      result({ id: 'auth.unknown', verdict: 'fail', findings: [{ ...told, requirement: 'auth.unknown' }] }),
      result({ id: 'auth.expired', verdict: 'skipped', notAsked: [`set LEADLEAP_API_KEY_EXPIRED ${text}`] }),
      result({ id: 'auth.hashed', verdict: 'not-applicable', notAsked: ['it cannot be seen'] }),
      result({ id: 'rate.headers', notAsked: [`a part was not asked ${text}`] }),
      result({
        id: 'rate.window',
        level: 'chosen',
        verdict: 'described',
        findings: [{ ...told, requirement: 'rate.window', level: 'chosen' }],
      }),
      result({ id: 'usage.fields', verdict: 'error', notAsked: [`no answer ${text}`] }),
    ],
    leftBehind: [`the webhook ${text}`],
  })
}

export function sampleReport(text: string = hostile, options: Partial<ReportOptions> = {}): Report {
  return reportOf(sampleRun(text), {
    target: `https://staging.example/api/v1${text}`,
    startedAt: new Date('2026-11-22T10:00:00Z'),
    drift: [{ where: 'getUsage', path: `/data/${text}`, exchange: 'sample/first' }],
    expectedFailures: [
      { line: 1, id: 'auth.unknown', path: undefined, reason: `the gateway ${text}` },
      { line: 2, id: 'auth.bearer', path: undefined, reason: 'was broken' },
    ],
    ...options,
  })
}
