// Remembered validations: for exactly as long as was said, and not longer for having been asked about.
import { describe, expect, test } from 'vitest'
import { atOnce, type CreateStore, callerWith, dayMs, noon } from './given.ts'

const address = 'sarah@acme.example'

export function describeValidations(createStore: CreateStore): void {
  describe('remembering validations', () => {
    test('email.cached: an address is new once, then remembered', async () => {
      const store = await createStore()
      const caller = callerWith()
      const ask = (now: number) =>
        store.rememberValidations(caller, { addresses: [address], ttlMs: dayMs, now })
      expect(await ask(noon)).toEqual([false])
      expect(await ask(noon)).toEqual([true])
      expect(await ask(noon + 1)).toEqual([true])
    })

    test('email.expires: an address is forgotten when its time is up, to the millisecond', async () => {
      const store = await createStore()
      const caller = callerWith()
      const ask = (now: number) =>
        store.rememberValidations(caller, { addresses: [address], ttlMs: dayMs, now })
      await ask(noon)
      expect(await ask(noon + dayMs - 1)).toEqual([true])
      expect(await ask(noon + dayMs)).toEqual([false])
      expect(await ask(noon + 2 * dayMs - 1)).toEqual([true])
    })

    test('email.cached: of a hundred at once that ask about one address exactly one finds it new', async () => {
      const store = await createStore()
      const caller = callerWith()
      const answers = await atOnce(100, () =>
        store.rememberValidations(caller, { addresses: [address], ttlMs: dayMs, now: noon }),
      )
      expect(answers.filter(([cached]) => cached === false)).toHaveLength(1)
    })

    test('email.bulk: answers stand in the order asked, and a repeated address is remembered within its call', async () => {
      const store = await createStore()
      const caller = callerWith()
      const ask = (addresses: string[]) =>
        store.rememberValidations(caller, { addresses, ttlMs: dayMs, now: noon })
      await ask(['b@x.example'])
      expect(await ask(['a@x.example', 'b@x.example', 'a@x.example'])).toEqual([false, true, true])
    })

    test('a clock that is set back does not make a validation last longer', async () => {
      const store = await createStore()
      const caller = callerWith()
      const ask = (now: number) =>
        store.rememberValidations(caller, { addresses: [address], ttlMs: dayMs, now })
      await ask(noon)
      expect(await ask(noon - 5 * dayMs)).toEqual([false])
      expect(await ask(noon - 4 * dayMs)).toEqual([false])
    })

    test('accounts do not see what others have asked about', async () => {
      const store = await createStore()
      const validation = { addresses: [address], ttlMs: dayMs, now: noon }
      await store.rememberValidations(callerWith({ world: 'one' }), validation)
      expect(await store.rememberValidations(callerWith({ world: 'two' }), validation)).toEqual([false])
    })
  })
}
