// Servers that speak HTTP otherwise than the mock, in ways that HTTP and the reference leave open.
import { anyAnswer, withHeader } from '../faults/edit.ts'
import type { Handler, Variant } from '../faults/fault.ts'
import { HarnessError } from '../model/errors.ts'
import { ofJson, paged } from './answers.ts'

type Answer = Awaited<ReturnType<Handler>>

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

function withoutNotice(response: Answer): Answer {
  return withHeader(withHeader(response, 'Deprecation', undefined), 'Sunset', undefined)
}
