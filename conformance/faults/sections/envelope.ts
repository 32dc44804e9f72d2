// Servers whose envelopes are torn, numbered twice, dated wrongly or say too much.
import { anyAnswer, headerOf, jsonOf, keyOf, onAnswer, withText, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'

type Edit = Parameters<typeof anyAnswer>[0]

export const envelopeFaults: readonly Fault[] = [
  {
    name: 'success-without-error-member',
    what: 'leaves error out where there is none',
    breaks: ['envelope.success'],
    wrap: anyAnswer(of2xx(response => withValue(response, '/error', () => undefined))),
  },
  {
    name: 'success-with-empty-error',
    what: 'has an empty object for an error where there is none',
    breaks: ['envelope.success'],
    wrap: onAnswer('searchLeads', response => withValue(response, '/error', () => ({})), 200),
  },
  {
    name: 'usage-without-envelope',
    what: 'answers usage without an envelope',
    breaks: ['envelope.success'],
    wrap: onAnswer('getUsage', response => withText(response, JSON.stringify(dataOf(response))), 200),
  },
  {
    name: 'deletion-without-body',
    what: 'answers a deletion with 204 and no body',
    breaks: ['envelope.success'],
    wrap: onAnswer('deleteWebhook', response => ({ ...response, status: 204, body: new Uint8Array() }), 200),
  },
  {
    name: 'error-without-data-member',
    what: 'leaves data out of an error',
    breaks: ['envelope.error'],
    wrap: anyAnswer(ofErrors(response => withValue(response, '/data', () => undefined))),
  },
  {
    name: 'error-with-empty-data',
    what: 'has an empty list for data in an error',
    breaks: ['envelope.error'],
    wrap: anyAnswer(ofErrors(response => withValue(response, '/data', () => []))),
  },
  {
    name: 'error-as-text',
    what: 'has a text for an error instead of an object',
    breaks: ['envelope.error'],
    wrap: anyAnswer(ofErrors(response => withValue(response, '/error', () => 'Something is wrong.'))),
  },
  {
    name: 'error-status-as-text',
    what: 'writes the status of an error as a text',
    breaks: ['envelope.error'],
    wrap: anyAnswer(ofErrors(response => withValue(response, '/error/status', String))),
  },
  {
    name: 'error-status-of-another',
    what: 'says 400 in the body of every error',
    breaks: ['envelope.status-matches'],
    wrap: anyAnswer(ofErrors(response => withValue(response, '/error/status', () => 400))),
  },
  {
    name: 'errors-as-success',
    what: 'answers 200 whatever the body says',
    breaks: ['envelope.success'],
    wrap: anyAnswer(ofErrors(response => ({ ...response, status: 200 }))),
  },
  {
    name: 'bad-request-as-422',
    what: 'answers a bad request with 422',
    breaks: ['envelope.status-matches'],
    wrap: anyAnswer(response =>
      response.status === 400
        ? withValue({ ...response, status: 422 }, '/error/status', () => 422)
        : response,
    ),
  },
  {
    name: 'request-id-as-uuid',
    what: 'has UUIDs for request ids',
    breaks: ['envelope.request-id'],
    wrap: anyAnswer(response => withValue(response, '/meta/request_id', () => crypto.randomUUID())),
  },
  {
    name: 'request-id-in-capitals',
    what: 'writes request ids in capitals',
    breaks: ['envelope.request-id'],
    wrap: anyAnswer(response => withValue(response, '/meta/request_id', id => String(id).toUpperCase())),
  },
  {
    name: 'errors-without-request-id',
    what: 'gives no request id with an error',
    breaks: ['envelope.request-id'],
    wrap: anyAnswer(ofErrors(response => withValue(response, '/meta/request_id', () => undefined))),
  },
  {
    name: 'request-id-of-the-key',
    what: "makes the request id from the key's digest, the same for each of its requests",
    breaks: ['envelope.request-id-unique'],
    wrap: anyAnswer((response, request) =>
      withValue(
        response,
        '/meta/request_id',
        () => `req_${(keyOf(request) ?? '').slice(3, 19).padEnd(16, '0')}`,
      ),
    ),
  },
  {
    name: 'refusals-share-a-request-id',
    what: 'answers every request without a key from one cached response',
    breaks: ['envelope.request-id-unique'],
    wrap: anyAnswer(response =>
      response.status === 401
        ? withValue(response, '/meta/request_id', () => 'req_0000000000000000')
        : response,
    ),
  },
  {
    name: 'timestamp-without-milliseconds',
    what: 'tells times in whole seconds',
    breaks: ['envelope.timestamp'],
    wrap: anyAnswer(response =>
      withValue(response, '/meta/timestamp', time => String(time).replace(/\.\d+/, '')),
    ),
  },
  {
    name: 'timestamp-with-offset',
    what: 'tells times with an offset instead of in UTC',
    breaks: ['envelope.timestamp'],
    wrap: anyAnswer(response =>
      withValue(response, '/meta/timestamp', time => String(time).replace('Z', '+00:00')),
    ),
  },
  {
    name: 'timestamp-in-local-time',
    what: 'tells the time of its own zone and calls it UTC',
    breaks: ['envelope.timestamp'],
    wrap: anyAnswer(response => withValue(response, '/meta/timestamp', time => moved(time, 3_600_000))),
  },
  {
    name: 'timestamp-of-start',
    what: 'tells when it was started instead of when it answers',
    breaks: ['envelope.timestamp'],
    wrap: anyAnswer(response => withValue(response, '/meta/timestamp', () => '2026-11-01T00:00:00.000Z')),
  },
  {
    name: 'message-is-the-code',
    what: 'has the code for a message',
    breaks: ['envelope.message'],
    wrap: anyAnswer(response =>
      withValue(
        response,
        '/error',
        withMessage(({ code }) => String(code)),
      ),
    ),
  },
  {
    name: 'message-is-empty',
    what: 'has an empty message',
    breaks: ['envelope.message'],
    wrap: anyAnswer(response =>
      withValue(
        response,
        '/error',
        withMessage(() => ''),
      ),
    ),
  },
  {
    name: 'message-repeats-bad-key',
    what: 'repeats the key that it refuses',
    breaks: ['envelope.message'],
    wrap: anyAnswer((response, request) =>
      response.status === 401
        ? withValue(
            response,
            '/error/message',
            () => `Invalid API key: ${headerOf(request, 'Authorization')}`,
          )
        : response,
    ),
  },
  {
    name: 'message-repeats-good-key',
    what: 'names the key that lacks a scope',
    breaks: ['envelope.message'],
    wrap: anyAnswer((response, request) =>
      response.status === 403
        ? withValue(response, '/error/message', () => `The key ${keyOf(request)} may not do this.`)
        : response,
    ),
  },
  {
    name: 'message-with-stack',
    what: 'tells with an error where it was thrown',
    breaks: ['envelope.message'],
    wrap: anyAnswer(response =>
      withValue(
        response,
        '/error',
        withMessage(() => new Error('Not so.').stack),
      ),
    ),
  },
  {
    name: 'message-with-python-trace',
    what: 'tells with a bad request how the parser failed',
    breaks: ['envelope.message'],
    wrap: anyAnswer(response =>
      response.status === 400
        ? withValue(
            response,
            '/error/message',
            () => 'Traceback (most recent call last):\n  File "/srv/api/leads.py", line 12, in unlock',
          )
        : response,
    ),
  },
]

function of2xx(change: Edit): Edit {
  return (response, request) =>
    response.status < 300 && headerOf(response, 'Content-Disposition') === undefined
      ? change(response, request)
      : response
}

function ofErrors(change: Edit): Edit {
  return (response, request) => (response.status >= 400 ? change(response, request) : response)
}

function dataOf(response: Parameters<typeof jsonOf>[0]): unknown {
  const json = jsonOf(response)
  return typeof json === 'object' && json !== null ? Reflect.get(json, 'data') : undefined
}

function moved(time: unknown, ms: number): string {
  return new Date(Date.parse(String(time)) + ms).toISOString()
}

/** Changes the message of an error; null, of a success, stays null. */
function withMessage(message: (error: { readonly code?: unknown }) => unknown): (error: unknown) => unknown {
  return error =>
    typeof error === 'object' && error !== null ? { ...error, message: message(error) } : error
}
