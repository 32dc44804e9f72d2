// Servers that refuse what no operation takes in other ways than the mock: the reference is silent on all of it.
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { headerOf, keyOf, operationOf, withHeader, withValue } from '../faults/edit.ts'
import type { Handler, Variant } from '../faults/fault.ts'
import { paged } from './answers.ts'

type Answer = Awaited<ReturnType<Handler>>
type Request = Parameters<Handler>[0]

export const refusalVariants: readonly Variant[] = [
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
    wrap: next => async request => ((request.body?.length ?? 0) > maxBodyBytes ? paged(413) : next(request)),
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
]

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
