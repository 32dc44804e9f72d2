// Servers that confuse verdicts, counts and caches of addresses.
import { maxBulkEmails } from '#openapi/generated/limits.ts'
import type { HttpRequest, HttpResponse } from '../../target/target.ts'
import { jsonOf, onAnswer, onRequest, operationOf, withRequestValue, withText, withValue } from '../edit.ts'
import type { Fault, Surroundings } from '../fault.ts'
import { at, refusedAs } from '../spend.ts'

const hourMs = 3_600_000

export const emailFaults: readonly Fault[] = [
  {
    name: 'verdict-in-a-list',
    what: 'answers one address with a list of one verdict',
    breaks: ['email.single'],
    wrap: ofOne(response => withValue(response, '/data', data => [data])),
  },
  {
    name: 'meta-never-cached',
    what: 'says in the meta that a verdict was not cached which was',
    breaks: ['email.single'],
    wrap: ofOne(response => withValue(response, '/meta/cached', () => false)),
  },
  {
    name: 'verdict-without-an-address',
    what: 'does not say which address a verdict is on',
    breaks: ['email.single'],
    wrap: ofOne(response => withValue(response, '/data/email', () => undefined)),
  },
  {
    name: 'verdicts-sorted',
    what: 'sorts verdicts by whether they are good',
    breaks: ['email.bulk'],
    wrap: ofList(response =>
      withValue(response, '/data', data =>
        Array.isArray(data)
          ? data.toSorted((a, b) => Number(at(a, 'is_valid')) - Number(at(b, 'is_valid')))
          : data,
      ),
    ),
  },
  {
    name: 'repeated-addresses-merged',
    what: 'gives one verdict for an address that a list has twice',
    breaks: ['email.bulk'],
    wrap: onRequest('validateEmail', request =>
      withRequestValue(request, '/emails', emails => (Array.isArray(emails) ? [...new Set(emails)] : emails)),
    ),
  },
  {
    name: 'valid-and-invalid-confused',
    what: 'counts the valid addresses as invalid and the other way round',
    breaks: ['email.bulk'],
    wrap: ofList(response => {
      const meta = at(jsonOf(response), 'meta')
      const swapped = withValue(response, '/meta/valid', () => at(meta, 'invalid'))
      return withValue(swapped, '/meta/invalid', () => at(meta, 'valid'))
    }),
  },
  {
    name: 'cached-count-is-the-total',
    what: 'counts every verdict as cached',
    breaks: ['email.bulk'],
    wrap: ofList(response =>
      withValue(response, '/meta/cached_count', () => at(jsonOf(response), 'meta', 'total')),
    ),
  },
  {
    name: 'any-number-of-addresses',
    what: 'validates the first hundred of more addresses',
    breaks: ['email.bulk-max'],
    wrap: onRequest('validateEmail', request =>
      withRequestValue(request, '/emails', emails =>
        Array.isArray(emails) ? emails.slice(0, maxBulkEmails) : emails,
      ),
    ),
  },
  {
    name: 'no-address-needed',
    what: 'takes a body without an address for one with an empty address',
    breaks: ['email.request'],
    wrap: onRequest('validateEmail', request =>
      request.body === '{}' ? { ...request, body: '{"email":""}' } : request,
    ),
  },
  {
    name: 'list-ignored-beside-an-address',
    what: 'ignores a list beside an address',
    breaks: ['email.request'],
    wrap: onRequest('validateEmail', request =>
      at(jsonOf(request), 'email') === undefined
        ? request
        : withRequestValue(request, '/emails', () => undefined),
    ),
  },
  {
    name: 'empty-list-validated',
    what: 'answers an empty list with an empty list',
    breaks: ['email.request'],
    wrap: onAnswer('validateEmail', (response, request) => {
      if (request.body !== '{"emails":[]}') return response
      const meta = { total: 0, valid: 0, invalid: 0, cached_count: 0 }
      return withText({ ...response, status: 200 }, JSON.stringify({ data: [], meta, error: null }))
    }),
  },
  {
    name: 'list-refused-for-one-address',
    what: 'refuses a list in which one text is no address',
    breaks: ['email.invalid-format'],
    wrap: ofList((response, request) =>
      emailsOf(request).every(email => email.includes('@'))
        ? response
        : refusedAs(response, 400, 'BAD_REQUEST'),
    ),
  },
  {
    name: 'malformed-for-invalid-format',
    what: 'has another word for what is no address',
    breaks: ['email.invalid-format'],
    wrap: ofList(response =>
      withValue(response, '/data/*/reason', reason => (reason === 'invalid_format' ? 'malformed' : reason)),
    ),
  },
  {
    name: 'anything-is-valid',
    what: 'takes any text for an address that can be reached',
    breaks: ['email.invalid-format'],
    wrap: ofList(response => withValue(response, '/data/*/is_valid', () => true)),
  },
  {
    name: 'reasons-of-its-own',
    what: 'has other words for why an address cannot be reached',
    breaks: ['email.reasons'],
    wrap: ofList(response =>
      withValue(response, '/data/*/reason', reason =>
        reason === 'domain_not_found' ? 'nxdomain' : reason === 'disposable_domain' ? 'throwaway' : reason,
      ),
    ),
  },
  {
    name: 'never-cached',
    what: 'validates an address anew each time',
    breaks: ['email.cached'],
    wrap: cachedAs(() => false),
  },
  {
    name: 'always-cached',
    what: 'says of every verdict that it was cached',
    breaks: ['email.cached'],
    wrap: cachedAs(() => true),
  },
  {
    name: 'cached-by-form',
    what: 'does not know an address again that was in a list',
    breaks: ['email.cached'],
    wrap: next => {
      const alone = new Set<unknown>()
      return ofOne((response, request) => {
        const email = at(jsonOf(request), 'email')
        const isCached = alone.has(email)
        alone.add(email)
        return withCached(response, isCached)
      })(next)
    },
  },
  {
    name: 'cached-verdict-turned',
    what: 'keeps a verdict the wrong way round',
    breaks: ['email.cached'],
    wrap: ofOne(response =>
      at(jsonOf(response), 'data', 'cached') === true
        ? withValue(response, '/data/is_valid', isValid => !isValid)
        : response,
    ),
  },
  {
    name: 'cached-for-half-a-day',
    what: 'forgets a verdict after twelve hours',
    breaks: ['email.cached'],
    needsControl: true,
    wrap: cachedAs((wasAsked, ageMs) => wasAsked && ageMs < 12 * hourMs),
  },
  {
    name: 'cached-for-ever',
    what: 'never forgets a verdict',
    breaks: ['email.expires'],
    needsControl: true,
    wrap: cachedAs(wasAsked => wasAsked),
  },
]

type Change = (response: HttpResponse, request: HttpRequest) => HttpResponse

/** Answers about one address. */
function ofOne(change: Change) {
  return onAnswer(
    'validateEmail',
    (response, request) => (emailsOf(request).length > 0 ? response : change(response, request)),
    200,
  )
}

/** Answers about several. */
function ofList(change: Change) {
  return onAnswer(
    'validateEmail',
    (response, request) => (emailsOf(request).length === 0 ? response : change(response, request)),
    200,
  )
}

function emailsOf(request: HttpRequest): string[] {
  const emails = at(jsonOf(request), 'emails')
  return Array.isArray(emails) ? emails.filter(email => typeof email === 'string') : []
}

/** A cache of another kind: `isCached` is given whether an address was asked about before, and how long ago. */
function cachedAs(isCached: (wasAsked: boolean, ageMs: number) => boolean): NonNullable<Fault['wrap']> {
  return (next, { now }: Surroundings) => {
    const firstAsked = new Map<unknown, number>()
    const ask = (email: unknown) => {
      const first = firstAsked.get(email)
      if (first === undefined) firstAsked.set(email, now())
      return isCached(first !== undefined, now() - (first ?? now()))
    }
    return async request => {
      const response = await next(request)
      if (operationOf(request) !== 'validateEmail' || response.status !== 200) return response
      const emails = emailsOf(request)
      if (emails.length === 0) return withCached(response, ask(at(jsonOf(request), 'email')))
      const flags = emails.map(ask)
      const flagged = flags.reduce(
        (answer, flag, index) => withValue(answer, `/data/${index}/cached`, () => flag),
        response,
      )
      return withValue(flagged, '/meta/cached_count', () => flags.filter(Boolean).length)
    }
  }
}

/** An answer about one address. */
function withCached(response: HttpResponse, isCached: boolean): HttpResponse {
  return withValue(
    withValue(response, '/data/cached', () => isCached),
    '/meta/cached',
    () => isCached,
  )
}
