// Servers that fail where they should refuse, or tell another reason first.
import { operations } from '#openapi/generated/operations.ts'
import { anyAnswer, headerOf, jsonOf, keyOf, operationOf, withHeader, withText, withValue } from '../edit.ts'
import type { Fault, Handler, Surroundings } from '../fault.ts'

type Answer = Awaited<ReturnType<Handler>>
type Request = Parameters<Handler>[0]

export const errorsFaults: readonly Fault[] = [
  {
    name: 'code-of-its-own',
    what: 'has a code of its own for a bad request',
    breaks: ['errors.table'],
    wrap: anyAnswer(ofStatus(400, '/error/code', () => 'VALIDATION_ERROR')),
  },
  {
    name: 'code-in-lower-case',
    what: 'writes codes in lower case',
    breaks: ['errors.table'],
    wrap: anyAnswer(response =>
      response.status >= 400
        ? withValue(response, '/error/code', code => String(code).toLowerCase())
        : response,
    ),
  },
  {
    name: 'codes-as-numbers-in-text',
    what: 'names its errors by number',
    breaks: ['errors.table'],
    wrap: anyAnswer(ofStatus(401, '/error/code', () => 'E4010')),
  },
  {
    name: 'crash-on-malformed-json',
    what: 'fails on a body that is not JSON',
    breaks: ['errors.malformed-json'],
    wrap: next => async request => {
      const response = await next(request)
      return hasJsonBody(request) && jsonOf(request) === undefined && response.status === 400
        ? withError(response, 500, 'INTERNAL_ERROR')
        : response
    },
  },
  {
    name: 'body-of-script-taken',
    what: "reads a body as a script's object",
    breaks: ['errors.malformed-json'],
    wrap: next => request =>
      next({ ...request, body: request.body?.replace(/^\{(\w+): '(.*)'\}$/, '{"$1": "$2"}') }),
  },
  {
    name: 'cut-off-body-completed',
    what: 'puts up with a body that is cut off',
    breaks: ['errors.malformed-json'],
    wrap: next => request =>
      next(
        hasJsonBody(request) && jsonOf(request) === undefined
          ? { ...request, body: request.body?.replace(/"$/, '"}') }
          : request,
      ),
  },
  {
    name: 'any-media-type-taken',
    what: 'reads every body as JSON, whatever it is said to be',
    breaks: ['errors.media-type'],
    wrap: next => request =>
      next(request.body === undefined ? request : withHeader(request, 'Content-Type', 'application/json')),
  },
  {
    name: 'any-size-taken',
    what: 'reads a body of any size',
    breaks: ['errors.body-size'],
    wrap: next => request => next({ ...request, body: request.body?.trimEnd() }),
  },
  {
    name: 'unknown-path-without-key-unauthorized',
    what: 'asks for a key before it looks for the path',
    breaks: ['errors.unknown-path'],
    wrap: next => async request => {
      const response = await next(request)
      return isNowhere(request) && keyOf(request) === undefined
        ? withError(response, 401, 'UNAUTHORIZED')
        : response
    },
  },
  {
    name: 'unknown-path-as-page',
    what: 'answers an unknown path with a page for a browser',
    breaks: ['errors.unknown-path'],
    wrap: next => async request => {
      const response = await next(request)
      return isNowhere(request)
        ? withHeader(withText(response, '<h1>Not found</h1>'), 'Content-Type', 'text/html')
        : response
    },
  },
  {
    name: 'unknown-method-as-405',
    what: 'answers an unknown method with 405',
    breaks: ['errors.unknown-method'],
    wrap: next => async request => {
      const response = await next(request)
      return request.method === 'PUT' ? withError(response, 405, 'METHOD_NOT_ALLOWED') : response
    },
  },
  {
    name: 'unknown-method-without-allow',
    what: 'does not say which methods a path has',
    breaks: ['errors.unknown-method'],
    wrap: anyAnswer(response => withHeader(response, 'Allow', undefined)),
  },
  {
    name: 'extra-field-refused',
    what: 'refuses a body with a field that it does not know',
    breaks: ['errors.extra-body-field'],
    wrap: next => async request => {
      const response = await next(request)
      const json = jsonOf(request)
      const operation = operationOf(request)
      if (operation === undefined || typeof json !== 'object' || json === null) return response
      const known: readonly string[] = operations[operation].bodyFields
      return Object.keys(json).every(name => known.includes(name))
        ? response
        : withError(response, 400, 'BAD_REQUEST')
    },
  },
  told({
    name: 'body-before-key',
    what: 'looks at the body before it looks at the key',
    hits: request => keyOf(request) === undefined && lacksLead(request),
    status: 400,
    code: 'BAD_REQUEST',
  }),
  told({
    name: 'lead-before-key',
    what: 'looks for the lead before it looks at the key',
    hits: request => keyOf(request) === undefined && namesNobody(request),
    status: 404,
    code: 'NOT_FOUND',
  }),
  told({
    name: 'body-before-plan',
    what: 'looks at the body before it looks at the plan',
    hits: (request, { keys }) => keyOf(request) === keys.lowerPlan && lacksLead(request),
    status: 400,
    code: 'BAD_REQUEST',
  }),
  told({
    name: 'body-before-scope',
    what: 'looks at the body before it looks at the scopes',
    hits: (request, { keys }) => keyOf(request) === keys.noScopes && lacksLead(request),
    status: 400,
    code: 'BAD_REQUEST',
  }),
  told({
    name: 'lead-before-scope',
    what: 'looks for the lead before it looks at the scopes',
    hits: (request, { keys }) => keyOf(request) === keys.noScopes && namesNobody(request),
    status: 404,
    code: 'NOT_FOUND',
  }),
  told({
    name: 'lead-before-body',
    what: 'looks for the leads before it looks at the format',
    hits: request => operationOf(request) === 'exportLeads' && namesNobody(request),
    status: 404,
    code: 'NOT_FOUND',
  }),
  told({
    name: 'credits-before-lead',
    what: 'looks at the credits before it looks for the lead',
    hits: (request, { keys }) => keyOf(request) === keys.noCredits && namesNobody(request),
    status: 402,
    code: 'CREDITS_EXHAUSTED',
  }),
]

interface Told {
  readonly name: string
  readonly what: string
  readonly hits: (request: Request, surroundings: Surroundings) => boolean
  readonly status: number
  readonly code: string
}

/** Tells another reason for a refusal than the first in the order. */
function told({ name, what, hits, status, code }: Told): Fault {
  return {
    name,
    what,
    breaks: ['errors.order'],
    wrap: (next, surroundings) => async request => {
      const response = await next(request)
      return hits(request, surroundings) ? withError(response, status, code) : response
    },
  }
}

function withError(response: Answer, status: number, code: string): Answer {
  const envelope = { data: null, meta: {}, error: { code, message: 'It is not so.', status } }
  const kept = typeof jsonOf(response) === 'object' ? response : withText(response, JSON.stringify(envelope))
  return withValue({ ...withValue(kept, '/data', () => null), status }, '/error', () => envelope.error)
}

function ofStatus(status: number, pointer: string, change: (old: unknown) => unknown) {
  return (response: Answer) => (response.status === status ? withValue(response, pointer, change) : response)
}

function hasJsonBody(request: Request): boolean {
  return request.body !== undefined && headerOf(request, 'Content-Type') === 'application/json'
}

function isNowhere({ url }: Request): boolean {
  return new URL(url).pathname.endsWith('/nowhere')
}

function lacksLead(request: Request): boolean {
  return operationOf(request) === 'enrichLead' && request.body === '{}'
}

function namesNobody({ body }: Request): boolean {
  return body?.includes('c_00000000ffffffff') ?? false
}
