// Servers that let in whom they should not, or keep out whom they should let in.
import { headerOf, keyOf, withHeader, withKey } from '../edit.ts'
import type { Fault } from '../fault.ts'

export const authFaults: readonly Fault[] = [
  {
    name: 'let-in-without-key',
    what: 'answers a request without a key as if it had one',
    breaks: ['auth.missing'],
    wrap:
      (next, { freeKey }) =>
      request =>
        next(headerOf(request, 'Authorization') === undefined ? withKey(request, freeKey) : request),
  },
  {
    name: 'let-in-short-key',
    what: 'does not look at the length of a key',
    breaks: ['auth.malformed'],
    wrap:
      (next, { freeKey }) =>
      request =>
        next(/^ll_[0-9a-f]{63}$/.test(keyOf(request) ?? '') ? withKey(request, freeKey) : request),
  },
  {
    name: 'let-in-other-prefix',
    what: 'does not look at the prefix of a key',
    breaks: ['auth.malformed'],
    wrap:
      (next, { freeKey }) =>
      request =>
        next(/^lk_/.test(keyOf(request) ?? '') ? withKey(request, freeKey) : request),
  },
  {
    name: 'let-in-no-hex',
    what: 'does not look at the digits of a key',
    breaks: ['auth.malformed'],
    wrap:
      (next, { freeKey }) =>
      request =>
        next(/^ll_.*g$/.test(keyOf(request) ?? '') ? withKey(request, freeKey) : request),
  },
  {
    name: 'let-in-unknown-key',
    what: 'takes every well-formed key for a good one',
    breaks: ['auth.unknown'],
    wrap:
      (next, { keys, freeKey }) =>
      request => {
        const key = keyOf(request)
        const isUnknown =
          key !== undefined && /^ll_[0-9a-f]{64}$/.test(key) && !Object.values(keys).includes(key)
        return next(isUnknown ? withKey(request, freeKey) : request)
      },
  },
  {
    name: 'let-in-expired-key',
    what: 'does not look at when a key expires',
    breaks: ['auth.expired'],
    wrap:
      (next, { keys, freeKey }) =>
      request =>
        next(keyOf(request) === keys.expired ? withKey(request, freeKey) : request),
  },
  {
    name: 'let-in-bare-key',
    what: 'takes a key without a scheme',
    breaks: ['auth.scheme'],
    wrap: next => request => {
      const value = headerOf(request, 'Authorization') ?? ''
      return next(/^ll_\S+$/.test(value) ? withKey(request, value) : request)
    },
  },
  {
    name: 'let-in-basic',
    what: 'takes a key under any scheme',
    breaks: ['auth.scheme'],
    wrap: next => request => {
      const key = /^Basic (\S+)$/.exec(headerOf(request, 'Authorization') ?? '')?.[1]
      return next(key === undefined ? request : withKey(request, key))
    },
  },
  {
    name: 'scheme-in-lower-case-refused',
    what: 'compares the name of the scheme letter by letter',
    breaks: ['auth.scheme'],
    wrap: next => request =>
      next(
        /^bearer /.test(headerOf(request, 'Authorization') ?? '')
          ? withHeader(request, 'Authorization', undefined)
          : request,
      ),
  },
  {
    name: 'keep-out-good-key',
    what: 'refuses a good key',
    breaks: ['auth.bearer'],
    wrap:
      (next, { keys }) =>
      request =>
        next(keyOf(request) === keys.main ? withHeader(request, 'Authorization', undefined) : request),
  },
]
