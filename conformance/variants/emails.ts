// Servers that validate addresses in other ways that the reference leaves open.
import { jsonOf, onAnswer, onRequest, operationOf, withRequestValue, withValue } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { at } from '../faults/spend.ts'

const dayMs = 86_400_000

export const emailsVariants: readonly Variant[] = [
  {
    name: 'reasons-in-other-words',
    what: 'has reasons of its own: of those the reference shows invalid_format alone',
    wrap: onAnswer(
      'validateEmail',
      response =>
        withValue(withValue(response, '/data/*/reason', inOtherWords), '/data/reason', inOtherWords),
      200,
    ),
  },
  {
    name: 'nobody-answers-at-example',
    what: 'looks domains up, and finds none that is reserved (RFC 2606)',
    wrap: next => async request => {
      const response = await next(request)
      if (operationOf(request) !== 'validateEmail' || response.status !== 200) return response
      const unreachable = (verdict: unknown) =>
        typeof verdict === 'object' && verdict !== null && Reflect.get(verdict, 'is_valid') === true
          ? { ...verdict, is_valid: false, reason: 'no_mx' }
          : verdict
      if (!Array.isArray(at(jsonOf(response), 'data'))) return withValue(response, '/data', unreachable)
      const all = withValue(response, '/data/*', unreachable)
      const total = at(jsonOf(response), 'meta', 'total')
      return withValue(
        withValue(all, '/meta/valid', () => 0),
        '/meta/invalid',
        () => total,
      )
    },
  },
  {
    name: 'verdicts-with-more',
    what: 'adds how sure it is to a verdict: that breaks no client',
    wrap: onAnswer(
      'validateEmail',
      response =>
        withValue(response, '/data/*', verdict => (isObject(verdict) ? { ...verdict, score: 0.9 } : verdict)),
      200,
    ),
  },
  {
    name: 'cache-renewed',
    what: 'counts the day from the last time that an address was asked about',
    wrap(next, { now }) {
      const last = new Map<unknown, number>()
      return async request => {
        const response = await next(request)
        if (operationOf(request) !== 'validateEmail' || response.status !== 200) return response
        const asked = at(jsonOf(request), 'email') ?? at(jsonOf(request), 'emails')
        const addresses: readonly unknown[] = Array.isArray(asked) ? asked : [asked]
        const flags = addresses.map(address => {
          const isCached = now() - (last.get(address) ?? Number.NEGATIVE_INFINITY) < dayMs
          last.set(address, now())
          return isCached
        })
        if (!Array.isArray(asked))
          return withValue(
            withValue(response, '/data/cached', () => flags[0]),
            '/meta/cached',
            () => flags[0],
          )
        const flagged = flags.reduce(
          (answer, flag, index) => withValue(answer, `/data/${index}/cached`, () => flag),
          response,
        )
        return withValue(flagged, '/meta/cached_count', () => flags.filter(Boolean).length)
      }
    },
  },
  {
    name: 'addresses-in-small-letters',
    what: 'writes an address in small letters before it looks at it',
    wrap: onAnswer(
      'validateEmail',
      response =>
        withValue(response, '/data/*/email', email =>
          typeof email === 'string' ? email.toLowerCase() : email,
        ),
      200,
    ),
  },
  {
    name: 'list-goes-before-address',
    what: 'ignores an address beside a list: the reference does not say which of them counts',
    wrap: onRequest('validateEmail', request =>
      at(jsonOf(request), 'emails') === undefined
        ? request
        : withRequestValue(request, '/email', () => undefined),
    ),
  },
]

function inOtherWords(reason: unknown): unknown {
  return typeof reason === 'string' && reason !== 'invalid_format' ? `smtp:${reason}` : reason
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
