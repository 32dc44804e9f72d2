// What a store answers may be there already, as with the store in memory: to await it then takes two rounds of the microtask
// queue, as long as counting a request does. Told by `then`, as `await` does it: a library that patches Promise has
// promises of two classes.
import type { Awaitable } from './store.ts'

export function isPending<T extends object | undefined>(value: Awaitable<T>): value is Promise<T> {
  return value !== undefined && 'then' in value
}

/** Goes on with a value: at once if it is there. */
export function whenThere<T extends object, R>(value: Awaitable<T>, next: (value: T) => R): R | Promise<R> {
  return isPending(value) ? value.then(next) : next(value)
}
