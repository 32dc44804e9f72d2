// Servers whose transport, envelopes and refusals differ from the mock's in ways that the reference leaves open.

import { isNode } from '#openapi/contract-node.ts'
import {
  anyAnswer,
  headerOf,
  jsonOf,
  keyOf,
  operationOf,
  textOf,
  withHeader,
  withText,
  withValue,
} from '../faults/edit.ts'
import type { Handler, Variant } from '../faults/fault.ts'
import { HarnessError } from '../model/errors.ts'

type Answer = Awaited<ReturnType<Handler>>
type Request = Parameters<Handler>[0]

const wordings: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Something about this request is off; please check it.',
  UNAUTHORIZED: 'Please send a key that we know.',
  CREDITS_EXHAUSTED: 'You have run out of credits.',
  FORBIDDEN: 'This key is not meant for that.',
  PLAN_LIMIT: 'A larger plan would allow that.',
  NOT_FOUND: 'There is nothing here by that name!',
  GONE: 'It was here once, but no longer is.',
  RATE_LIMITED: 'Not so fast, please.',
}

export const transportVariants: readonly Variant[] = [
  {
    name: 'charset-in-capitals',
    what: 'names the charset, in capitals: names of charsets have no case (RFC 9110, section 8.3.2)',
    wrap: ofJson(response => withHeader(response, 'Content-Type', 'application/json; charset=UTF-8')),
  },
  {
    name: 'charset-in-quotes',
    what: 'names the charset as a quoted string (RFC 9110, section 5.6.6)',
    wrap: ofJson(response => withHeader(response, 'content-type', 'Application/JSON;charset="utf-8"')),
  },
  {
    name: 'no-charset',
    what: 'names no charset: JSON is in UTF-8 (RFC 8259, section 8.1)',
    wrap: ofJson(response => withHeader(response, 'Content-Type', 'application/json')),
  },
  {
    name: 'header-names-in-capitals',
    what: 'writes header names in capitals, which mean the same (RFC 9110, section 5.1)',
    wrap: anyAnswer(response => ({
      ...response,
      headers: response.headers.map(([name, value]) => [name.toUpperCase(), value]),
    })),
  },
  {
    name: 'header-names-in-lower-case',
    what: 'writes header names in lower case, as HTTP/2 does',
    wrap: anyAnswer(response => ({
      ...response,
      headers: response.headers.map(([name, value]) => [name.toLowerCase(), value]),
    })),
  },
  {
    name: 'more-headers',
    what: 'sends headers that the reference does not mention, as proxies do',
    wrap: anyAnswer(response => ({
      ...response,
      headers: [
        ['Via', '2 edge-7'],
        ['X-Region', 'eu-west'],
        ['Vary', 'Accept'],
        ['Vary', 'Accept-Encoding'],
        ['Server-Timing', 'app;dur=3'],
        ...response.headers,
      ],
    })),
  },
  {
    name: 'headers-in-another-order',
    what: 'sends headers in another order, which has no meaning',
    wrap: anyAnswer(response => ({ ...response, headers: response.headers.toReversed() })),
  },
  {
    name: 'pretty-printed',
    what: 'indents its JSON, which means the same',
    wrap: ofJson(response => withText(response, `${JSON.stringify(jsonOf(response), null, 2)}\n`)),
  },
  {
    name: 'escaped-json',
    what: 'escapes what is not ASCII, and slashes, which means the same (RFC 8259, section 7)',
    wrap: ofJson(response =>
      withText(
        response,
        textOf(response)
          .replaceAll('/', String.raw`\/`)
          .replaceAll(/[^\p{ASCII}]/gu, letters =>
            [...Array(letters.length).keys()]
              .map(at => String.raw`\u` + letters.charCodeAt(at).toString(16).padStart(4, '0'))
              .join(''),
          ),
      ),
    ),
  },
  {
    name: 'members-in-another-order',
    what: 'orders the members of objects otherwise, which has no meaning (RFC 8259, section 4)',
    wrap: ofJson(response => withText(response, JSON.stringify(reversed(jsonOf(response))))),
  },
  {
    name: 'more-fields',
    what: 'has more fields than the reference shows: version 1 may grow',
    wrap: ofJson(response => withText(response, JSON.stringify(grown(jsonOf(response))))),
  },
  {
    name: 'request-ids-of-all-letters',
    what: 'makes request ids of all letters and digits, as one of the reference has a g and an h',
    wrap: (next, surroundings) => {
      let count = 0
      const numbered = ofJson(response =>
        withValue(response, '/meta/request_id', () => {
          count += 1
          return `req_z${count.toString(36).padStart(15, 'x')}`
        }),
      )
      return numbered(next, surroundings)
    },
  },
  {
    name: 'clock-a-little-slow',
    what: 'has a clock that is four seconds slow, in all that it says',
    wrap: anyAnswer(response => {
      const reset = headerOf(response, 'X-RateLimit-Reset')
      const slow = withValue(response, '/meta/timestamp', time =>
        typeof time === 'string' ? new Date(Date.parse(time) - 4_000).toISOString() : time,
      )
      return reset === undefined ? slow : withHeader(slow, 'X-RateLimit-Reset', String(Number(reset) - 4))
    }),
  },
  {
    name: 'other-wording',
    what: 'words its messages otherwise: programs go by the code',
    wrap: ofJson(response =>
      withValue(response, '/error', error =>
        isNode(error) ? { ...error, message: wordings[String(error['code'])] ?? 'It did not work.' } : error,
      ),
    ),
  },
  {
    name: 'messages-in-japanese',
    what: 'speaks to people in a script without spaces',
    wrap: ofJson(response =>
      withValue(response, '/error', error =>
        isNode(error) ? { ...error, message: 'リクエストを処理できません。' } : error,
      ),
    ),
  },
  {
    name: 'deprecation-by-own-header',
    what: 'says by a header of its own that the version is deprecated: the reference names none',
    wrap: anyAnswer(response =>
      withHeader(withoutNotice(response), 'X-API-Warn', 'v1 is deprecated; it ends on 2028-01-01'),
    ),
  },
  {
    name: 'deprecation-by-link',
    what: 'says by a link relation what comes after the version (RFC 5829)',
    wrap: anyAnswer(response =>
      withHeader(
        withoutNotice(response),
        'Link',
        '<https://api.leadleap.example/api/v2>; rel="successor-version"',
      ),
    ),
  },
  {
    name: 'deprecation-by-draft',
    what: 'says that it is deprecated in the words of the draft before RFC 9745',
    wrap: anyAnswer(response => withHeader(withoutNotice(response), 'Deprecation', 'true')),
  },
  {
    name: 'unknown-path-as-page',
    what: 'leaves unknown paths to a web server, which answers with a page',
    wrap: next => async request => (isNowhere(request) ? paged(404) : next(request)),
  },
  {
    name: 'key-before-path',
    what: 'asks for a key before it looks for the path',
    wrap: next => async request => {
      const response = await next(request)
      return isNowhere(request) && keyOf(request) === undefined
        ? refusal(response, 401, 'UNAUTHORIZED')
        : response
    },
  },
  {
    name: 'method-not-allowed',
    what: 'answers an unknown method with 405 and an Allow header (RFC 9110, section 15.5.6)',
    wrap: next => async request => {
      const response = await next(request)
      return request.method === 'PUT'
        ? withHeader(refusal(response, 405, 'METHOD_NOT_ALLOWED'), 'Allow', 'GET, HEAD')
        : response
    },
  },
  {
    name: 'unsupported-media-type',
    what: 'answers a body of another media type with 415 (RFC 9110, section 15.5.16)',
    wrap: next => async request => {
      const response = await next(request)
      return headerOf(request, 'Content-Type') === 'text/plain'
        ? refusal(response, 415, 'UNSUPPORTED_MEDIA_TYPE')
        : response
    },
  },
  {
    name: 'any-media-type',
    what: 'reads a body as JSON, whatever it is said to be',
    wrap: next => request =>
      next(request.body === undefined ? request : withHeader(request, 'Content-Type', 'application/json')),
  },
  {
    name: 'content-too-large',
    what: 'has a proxy in front that answers a body too large with a page and 413 (RFC 9110, section 15.5.14)',
    wrap: next => async request => ((request.body?.length ?? 0) > 1_048_576 ? paged(413) : next(request)),
  },
  {
    name: 'any-size',
    what: 'reads bodies of any size',
    wrap: next => request => next({ ...request, body: request.body?.trimEnd() }),
  },
  {
    name: 'extra-fields-refused',
    what: 'refuses a body with a field that it does not know',
    wrap: next => async request => {
      const response = await next(request)
      return request.body?.includes('unheard_of') ? refusal(response, 400, 'BAD_REQUEST') : response
    },
  },
  {
    name: 'body-before-scope',
    what: 'looks at the body, and at the lead, before it looks at what the key may do',
    wrap: next => async request => {
      const response = await next(request)
      if (response.status !== 403 || operationOf(request) !== 'enrichLead') return response
      if (request.body === '{}') return refusal(response, 400, 'BAD_REQUEST')
      return request.body?.includes('c_00000000ffffffff') ? refusal(response, 404, 'NOT_FOUND') : response
    },
  },
  {
    name: 'plain-http-forbidden',
    what: 'forbids plain HTTP instead of sending it on',
    wrap: next => async request => (request.url.startsWith('http:') ? paged(403) : next(request)),
  },
  {
    name: 'plain-http-closed',
    what: 'does not listen for plain HTTP at all',
    wrap: next => async request => {
      if (request.url.startsWith('http:')) throw new HarnessError('The connection was refused.')
      return next(request)
    },
  },
]

function ofJson(change: (response: Answer, request: Request) => Answer): NonNullable<Variant['wrap']> {
  return anyAnswer((response, request) =>
    headerOf(response, 'Content-Type')?.toLowerCase().startsWith('application/json') &&
    headerOf(response, 'Content-Disposition') === undefined
      ? change(response, request)
      : response,
  )
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)] as const)
      .toReversed(),
  )
}

function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown)
  if (!isNode(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, grown(member)] as const)
  return Object.fromEntries([['added_in_v1_7', null], ...members, ['_links', { self: '/' }]])
}

function withoutNotice(response: Answer): Answer {
  return withHeader(withHeader(response, 'Deprecation', undefined), 'Sunset', undefined)
}

function paged(status: number): Answer {
  const body = new TextEncoder().encode(`<!doctype html><title>${status}</title>`)
  return { status, headers: [['Content-Type', 'text/html']], body }
}

/** In the envelope of what was answered, if it was one. */
function refusal(response: Answer, status: number, code: string): Answer {
  const error = { code, message: 'That is not how it is done.', status }
  return withValue(
    withValue({ ...response, status }, '/data', () => null),
    '/error',
    () => error,
  )
}

function isNowhere({ url }: Request): boolean {
  return new URL(url).pathname.endsWith('/nowhere')
}
