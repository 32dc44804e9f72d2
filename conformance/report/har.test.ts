import { expect, test } from 'vitest'
import { requirementIds } from '../runner/plan.ts'
import { judgeRecording } from '../runner/run-conformance.ts'
import { runAgainst } from '../testing/prove.ts'
import { harOf } from './har.ts'
import { recordingFromHar } from './recording-from-har.ts'
import { exchange, hostile, recording, sampleRun } from './testing/samples.ts'

test('an entry has every member that HAR 1.2 requires', () => {
  const given = recording({
    exchanges: [
      exchange({
        method: 'POST',
        url: 'https://staging.example/api/v1/leads?a=1&a=%26',
        sentBody: '{"é":1}',
        status: 201,
        headers: [
          ['Content-Type', 'application/json'],
          ['Location', '/x'],
        ],
        text: '"ü"',
      }),
    ],
  })
  const { log } = JSON.parse(harOf(given))
  expect(log).toMatchObject({
    version: '1.2',
    creator: { name: 'leadleap-kit', version: expect.any(String) },
  })
  expect(log.entries[0]).toMatchObject({
    startedDateTime: '2026-11-18T11:06:40.000Z',
    time: 42,
    request: {
      method: 'POST',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'Authorization', value: 'Bearer $LEADLEAP_API_KEY' }],
      queryString: [
        { name: 'a', value: '1' },
        { name: 'a', value: '&' },
      ],
      postData: { mimeType: '', text: '{"é":1}' },
      headersSize: -1,
      bodySize: 8,
    },
    response: {
      status: 201,
      statusText: 'Created',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      content: { size: 4, mimeType: 'application/json', text: '"ü"' },
      redirectURL: '/x',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 42, receive: 0 },
  })
})

test('a recording comes back whole, whatever is in it', () => {
  const given = {
    ...sampleRun(hostile).recording,
    deliveries: [
      {
        number: 1,
        path: '/hooks',
        method: 'POST',
        headers: [['X', hostile]] as const,
        bodyBase64: 'AAE=',
        json: undefined,
        receivedAt: 1.5,
        answered: 204,
        signature: 'right' as const,
      },
    ],
    notes: new Map<string, unknown>([['sample/n', { deep: [1, null, hostile] }]]),
  }
  expect(recordingFromHar(harOf(given))).toEqual({ recording: given, isOwn: true, ignored: 0 })
})

test('a run that is read back is judged as it was', async () => {
  const run = await runAgainst({})
  const { recording: again } = recordingFromHar(harOf(run.recording))
  expect(again).toEqual(run.recording)
  const byId = (results: typeof run.results) => results.toSorted((a, b) => a.id.localeCompare(b.id))
  expect(byId(judgeRecording(again, requirementIds()))).toEqual(byId(run.results))
})

const whole = JSON.parse(harOf(sampleRun('x').recording))
const changed = (change: (har: typeof whole) => void) => {
  const har = structuredClone(whole)
  change(har)
  return JSON.stringify(har)
}
test.each([
  ['no JSON', 'nonsense', /not JSON/],
  ['no object', '[]', /not an object/],
  ['no log', '{}', /"log" is not an object/],
  ['a later version', changed(har => (har.log._leadleap.schemaVersion = 2)), /version 2.*reads 1/],
  ['no entries', changed(har => delete har.log.entries), /"entries"/],
  ['an unknown role', changed(har => (har.log.entries[0]._leadleap.role = 'root')), /"role"/],
  [
    'an unknown operation',
    changed(har => (har.log.entries[0]._leadleap.operation = 'toString')),
    /"operation"/,
  ],
  [
    'an unknown state',
    changed(har => (har.log._leadleap.steps.sample = { state: 'x', because: '' })),
    /"state"/,
  ],
])('an archive with %s is refused in one sentence', (_, text, sentence) => {
  expect(() => recordingFromHar(text)).toThrow(
    expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(sentence) }),
  )
})
