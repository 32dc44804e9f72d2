// Servers that answer elsewhere, in clear, in another coding, or keep their end to themselves.
import { callOf } from '../../judge/answer.ts'
import { kebabOf, operationIds } from '../../model/operation-ids.ts'
import { anyAnswer, headerOf, onAnswer, operationOf, textOf, withHeader, withKey, withText } from '../edit.ts'
import type { Fault, Handler } from '../fault.ts'

const page = '<!doctype html><title>404 Not Found</title>'
const id = 'transport.json-utf8'

function absent(): Awaited<ReturnType<Handler>> {
  return { status: 404, headers: [['Content-Type', 'text/html']], body: new TextEncoder().encode(page) }
}

export const transportFaults: readonly Fault[] = [
  ...operationIds.map(
    (operation): Fault => ({
      name: `${kebabOf(operation)}-elsewhere`,
      what: `has ${callOf(operation)} below another path only`,
      breaks: ['transport.base-path'],
      wrap: next => async request => (operationOf(request) === operation ? absent() : next(request)),
    }),
  ),
  {
    name: 'redirects-to-next-version',
    what: 'sends whoever asks for usage on to another version',
    breaks: ['transport.base-path'],
    wrap: next => async request =>
      operationOf(request) === 'getUsage'
        ? {
            status: 301,
            headers: [['Location', request.url.replace('/v1/', '/v2/')]],
            body: new Uint8Array(),
          }
        : next(request),
  },
  {
    name: 'answers-plain-http',
    what: 'answers over plain HTTP as over HTTPS',
    breaks: ['transport.https-only'],
    wrap: next => request => next({ ...request, url: request.url.replace('http:', 'https:') }),
  },
  {
    name: 'trusts-plain-http',
    what: 'takes whoever comes over plain HTTP for somebody from inside',
    breaks: ['transport.https-only'],
    wrap:
      (next, { freeKey }) =>
      request =>
        next(
          request.url.startsWith('http:')
            ? withKey({ ...request, url: request.url.replace('http:', 'https:') }, freeKey)
            : request,
        ),
  },
  {
    name: 'json-as-text',
    what: 'calls its JSON plain text',
    breaks: [id],
    wrap: anyAnswer(response => withHeader(response, 'Content-Type', 'text/plain; charset=utf-8')),
  },
  {
    name: 'json-without-type',
    what: 'does not say what its answers are',
    breaks: [id],
    wrap: onAnswer('enrichLead', response => withHeader(response, 'Content-Type', undefined)),
  },
  {
    name: 'charset-of-latin-1',
    what: 'says that its JSON is in ISO 8859-1',
    breaks: [id],
    wrap: anyAnswer(response =>
      isFileOf(response)
        ? response
        : withHeader(response, 'Content-Type', 'application/json; charset=iso-8859-1'),
    ),
  },
  {
    name: 'latin-1-bytes',
    what: 'writes its JSON in ISO 8859-1',
    breaks: [id],
    wrap: anyAnswer(response => {
      // Every e an é: the directory has too few of them to rely on.
      const bytes = Buffer.from(
        textOf(response).replaceAll(/(?<="(?:city|message)":"[^"]*)e/g, 'é'),
        'latin1',
      )
      return { ...withHeader(response, 'Content-Length', String(bytes.length)), body: new Uint8Array(bytes) }
    }),
  },
  {
    name: 'errors-as-pages',
    what: 'answers a refusal with a page for a browser',
    breaks: [id, 'envelope.error'],
    wrap: anyAnswer(response =>
      response.status === 401 ? withHeader(withText(response, page), 'Content-Type', 'text/html') : response,
    ),
  },
  {
    name: 'comma-too-many-in-json',
    what: 'writes JSON by hand, with a comma too many',
    breaks: [id],
    wrap: onAnswer('getUsage', response => withText(response, textOf(response).replace(/\}$/, ',}'))),
  },
  {
    name: 'silent-about-deprecation',
    what: 'does not say that its version is deprecated',
    breaks: ['versioning.deprecation-headers'],
    wrap: anyAnswer(response =>
      withHeader(withHeader(response, 'Deprecation', undefined), 'Sunset', undefined),
    ),
  },
  {
    name: 'deprecation-by-draft',
    what: 'says that it is deprecated in the words of the draft before RFC 9745',
    breaks: ['versioning.deprecation-headers'],
    wrap: anyAnswer(response => withHeader(response, 'Deprecation', 'true')),
  },
  {
    name: 'sunset-in-iso',
    what: 'tells its end as an ISO date',
    breaks: ['versioning.deprecation-headers'],
    wrap: anyAnswer(response => withHeader(response, 'Sunset', '2028-01-01T00:00:00Z')),
  },
  {
    name: 'sunset-too-soon',
    what: 'ends half a year after it was deprecated',
    breaks: ['versioning.deprecation-headers'],
    wrap: anyAnswer(response => withHeader(response, 'Sunset', 'Wed, 01 Jul 2026 00:00:00 GMT')),
  },
]

function isFileOf(response: Awaited<ReturnType<Handler>>): boolean {
  return headerOf(response, 'Content-Disposition') !== undefined
}
