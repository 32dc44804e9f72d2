// Whether there is anything to wait for: to await what is there already takes a round of the microtask queue, as long as
// counting a request does. Told by `then`, as `await` does it: a library that patches Promise has promises of two classes.
import type { Awaitable } from './store.ts'

export function isPending<T extends object | undefined>(value: Awaitable<T>): value is Promise<T> {
  return value !== undefined && 'then' in value
}
