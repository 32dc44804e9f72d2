import { expect, test } from 'vitest'
import { requirementIds } from '../runner/plan.ts'
import { judgeRecording } from '../runner/run-conformance.ts'
import { recordingFromHar } from './recording-from-har.ts'

const key = `ll_${'ab'.repeat(32)}`
const otherKey = `ll_${'cd'.repeat(32)}`
const secret = `whsec_${'1a'.repeat(24)}`

interface Given {
  method?: string
  url?: string
  key?: string | undefined
  status?: number
  text?: string | undefined
  size?: number
  encoding?: string
  at?: string
  time?: number
  more?: object
  sent?: string
  headers?: object[]
}

/** An entry as browsers write them. */
function entry(given: Given = {}): object {
  const {
    method = 'GET',
    url = 'https://s.example/api/v1/leads?page=1',
    status = 200,
    size = 2,
    more = {},
    sent,
  } = given
  const text = 'text' in given ? given.text : '{}'
  const authorization = 'key' in given ? given.key : key
  return {
    startedDateTime: given.at ?? '2026-11-22T10:00:00.000Z',
    time: given.time ?? 10,
    request: {
      method,
      url,
      headers: [
        { name: ':authority', value: 's.example' },
        ...(authorization === undefined ? [] : [{ name: 'authorization', value: `Bearer ${authorization}` }]),
        ...(given.headers ?? []),
      ],
      ...(sent === undefined ? {} : { postData: { mimeType: 'application/json', text: sent } }),
    },
    response: {
      status,
      headers: [{ name: 'set-cookie', value: 'session=very-secret' }],
      content: {
        size,
        ...(text === undefined ? {} : { text }),
        ...(given.encoding && { encoding: given.encoding }),
      },
    },
    ...more,
  }
}

const har = (...entries: object[]) => JSON.stringify({ log: { version: '1.2', entries } })
const exchangesOf = (...entries: object[]) => recordingFromHar(har(...entries)).recording.exchanges

test.each([
  ['GET', '/leads?country=US', 'searchLeads'],
  ['POST', '/leads/unlock', 'unlockLead'],
  ['DELETE', '/webhooks/wh_1', 'deleteWebhook'],
  ['GET', '/webhooks', 'listWebhooks'],
  ['PUT', '/leads', undefined],
  ['GET', '/leads/unlock/x', undefined],
  ['GET', '/nowhere', undefined],
])('%s %s is taken for %s', (method, path, operation) => {
  expect(exchangesOf(entry({ method, url: `https://s.example/api/v1${path}` }))[0]?.operation).toBe(operation)
})

test('the base URL is found, also behind a prefix, and what is not below it is ignored', () => {
  const base = 'https://s.example/gateway/api/v1'
  const { recording, ignored, isOwn } = recordingFromHar(
    har(
      entry({ url: `${base}/leads` }),
      entry({ url: `${base}/webhooks` }),
      entry({ url: 'https://s.example/app.js' }),
    ),
  )
  expect({ baseUrl: recording.target.baseUrl, ignored, isOwn }).toEqual({
    baseUrl: base,
    ignored: 1,
    isOwn: false,
  })
})

test.each([
  ['aborted', entry({ status: 0 })],
  ['revalidated', entry({ status: 304 })],
  ['out of a cache', entry({ more: { _fromCache: 'disk' } })],
  ['a preflight', entry({ method: 'OPTIONS', status: 204 })],
  ['without the body that it had', entry({ text: undefined, size: 100 })],
])('what was %s is ignored', (_, odd) => {
  const { recording, ignored } = recordingFromHar(har(entry(), odd))
  expect({ kept: recording.exchanges.length, ignored }).toEqual({ kept: 1, ignored: 1 })
})

test('no secret is left: keys, cookies, signing secrets, in headers, URLs and bodies', () => {
  const { recording } = recordingFromHar(
    har(
      entry({
        url: `https://s.example/api/v1/leads?key=${otherKey}`,
        headers: [{ name: 'Cookie', value: 'session=very-secret' }],
      }),
      entry({ key: otherKey, text: `{"you sent":"${key} and ${otherKey}"}` }),
      entry({
        method: 'POST',
        url: 'https://s.example/api/v1/webhooks',
        status: 201,
        sent: `{"x":"${key}"}`,
        text: `{"meta":{"secret":"not the usual form"}}`,
      }),
      entry({ text: `{"again":"${secret} not the usual form"}` }),
      entry({ key: undefined, headers: [{ name: 'Authorization', value: 'Basic dXNlcjpwYXNz' }] }),
    ),
  )
  const all = JSON.stringify(recording)
  for (const each of [key, otherKey, secret, 'very-secret', 'not the usual form', 'dXNlcjpwYXNz'])
    expect(all).not.toContain(each)
  expect(all).toContain('Bearer $LEADLEAP_API_KEY"')
})

test('two keys are told apart, and the requests of a third are left out', () => {
  const { recording, ignored } = recordingFromHar(
    har(
      entry(),
      entry({ key: otherKey }),
      entry({ key: 'ff' }),
      entry({ key: undefined }),
      entry({ status: 401 }),
    ),
  )
  expect(recording.exchanges.map(({ role }) => role)).toEqual(['main', 'second', 'none', 'none'])
  expect(ignored).toBe(1)
})

test('an exporter that drops all keys leaves the main one', () => {
  expect(exchangesOf(entry({ key: undefined }))[0]?.role).toBe('main')
})

test('bodies are decoded, and what overlaps in time is concurrent', () => {
  const [first, second, third] = exchangesOf(
    entry({ at: '2026-11-22T10:00:02.000Z', text: 'eyJhIjoxfQ==', encoding: 'base64' }),
    entry({ at: '2026-11-22T10:00:00.000Z', time: 1500 }),
    entry({ at: '2026-11-22T10:00:01.000Z' }),
  )
  expect([first?.concurrent, second?.concurrent, third?.concurrent]).toEqual([true, true, false])
  expect(third?.response.json).toEqual({ a: 1 })
})

test('only what any traffic shows is judged', () => {
  const { recording } = recordingFromHar(har(entry()))
  const results = judgeRecording(recording, requirementIds())
  expect(results.find(({ id }) => id === 'auth.missing')?.verdict).toBe('skipped')
  expect(results.map(({ verdict }) => verdict)).not.toContain('error')
})

test('an archive without traffic of the API is refused', () => {
  expect(() => recordingFromHar(har(entry({ url: 'https://s.example/' })))).toThrow(/no whole request/)
})
