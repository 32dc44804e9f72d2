// Rate windows: fixed, aligned to the clock minute, exact under any concurrency.
import { describe, expect, test } from 'vitest'
import { atOnce, by, type CreateStore, callerWith, minuteMs, noon } from './given.ts'

const minute = Date.parse('2026-06-15T12:00:00.000Z')

export function describeAdmission(createStore: CreateStore): void {
  describe('admitting requests', () => {
    test.each([1, 10, 60, 499])(
      'rate.exact: of 500 at once a limit of %i admits exactly that many',
      async limit => {
        const store = await createStore()
        const caller = callerWith()
        const admissions = await atOnce(500, () => store.admit(caller, limit, noon))
        const admitted = admissions.filter(admission => admission.admitted)
        expect(admitted).toHaveLength(limit)
        expect(admitted.map(({ remaining }) => remaining).sort((a, b) => b - a)).toEqual(
          Array.from({ length: limit }, (_, index) => limit - 1 - index),
        )
        for (const { admitted, remaining } of admissions) if (!admitted) expect(remaining).toBe(0)
      },
    )

    test.each([
      { title: 'the first millisecond of a minute', now: minute },
      { title: 'the middle of a minute', now: noon },
      { title: 'the last millisecond of a minute', now: minute + minuteMs - 1 },
    ])('rate.window: at $title the window ends with that minute', async ({ now }) => {
      const store = await createStore()
      const { resetAt } = await store.admit(callerWith(), 60, now)
      expect(resetAt).toBe((minute + minuteMs) / 1000)
    })

    test('rate.reset: Reset stays the same for a window, refused requests included', async () => {
      const store = await createStore()
      const caller = callerWith()
      const times = [0, 1, 30_000, 59_999].map(offset => minute + offset)
      const resets = []
      for (const now of times) resets.push((await store.admit(caller, 2, now)).resetAt)
      expect(new Set(resets)).toEqual(new Set([minute / 1000 + 60]))
    })

    test('rate.retry-truthful: a full window opens again at its Reset, and not a millisecond before', async () => {
      const store = await createStore()
      const caller = callerWith()
      const { resetAt } = await store.admit(caller, 1, noon)
      expect(await store.admit(caller, 1, resetAt * 1000 - 1)).toMatchObject({
        admitted: false,
        remaining: 0,
      })
      expect(await store.admit(caller, 1, resetAt * 1000)).toMatchObject({
        admitted: true,
        remaining: 0,
        resetAt: resetAt + 60,
      })
    })

    test('rate.per-key: keys have windows of their own, also those of one account', async () => {
      const store = await createStore()
      const [first, sister, stranger] = [
        callerWith(),
        callerWith({ serial: 1 }),
        callerWith({ world: 'other' }),
      ]
      await atOnce(5, () => store.admit(first, 3, noon))
      expect(await store.admit(sister, 3, noon)).toMatchObject({ admitted: true, remaining: 2 })
      expect(await store.admit(stranger, 7, noon)).toMatchObject({ admitted: true, limit: 7, remaining: 6 })
      expect(await store.admit(first, 3, noon)).toMatchObject({ admitted: false })
    })

    test('says what is left of the credits, whether the request is let in or not', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 7 })
      await store.unlock(caller, ['c_1'], by(noon))
      expect(await store.admit(caller, 1, noon)).toMatchObject({ admitted: true, creditsRemaining: 6 })
      expect(await store.admit(caller, 1, noon)).toMatchObject({ admitted: false, creditsRemaining: 6 })
    })
  })
}
