import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { Waiters, WaitTimeoutError } from './waiters.ts'

/** Waits for a number that was told of, and takes it away. */
function given() {
  const waiters = new Waiters<number>()
  const numbers: number[] = []
  let asked = 0
  return {
    waiters,
    numbers,
    get asked() {
      return asked
    },
    tell(number: number) {
      numbers.push(number)
      waiters.wake(number)
    },
    waitFor: (wanted: number, options = {}) =>
      waiters.wait(
        {
          concerns: news => news === wanted,
          answer() {
            asked++
            const index = numbers.indexOf(wanted)
            return index === -1 ? undefined : numbers.splice(index, 1)[0]
          },
          what: `the number ${wanted}`,
        },
        options,
      ),
  }
}

describe('waiting', () => {
  test('ends at once for what has happened before', async () => {
    const it = given()
    it.tell(1)
    expect(await it.waitFor(1)).toBe(1)
    expect(it.waiters.size).toBe(0)
  })

  test('ends when it happens, and looks only at news that concern it', async () => {
    const it = given()
    const waiting = it.waitFor(2)
    it.tell(1)
    it.tell(3)
    expect(it.asked).toBe(1)
    it.tell(2)
    expect(await waiting).toBe(2)
    expect(it.asked).toBe(2)
  })

  test('gives what happens once to the one that has waited longest', async () => {
    const it = given()
    const [first, second] = [it.waitFor(1), it.waitFor(1, { timeoutMs: 20 })]
    it.tell(1)
    expect(await first).toBe(1)
    await expect(second).rejects.toThrow(WaitTimeoutError)
  })

  test('takes one thing only, however much happens at once, and leaves the next to the next', async () => {
    const it = given()
    const waits = [it.waitFor(2), it.waitFor(2)]
    it.numbers.push(2, 2, 2)
    it.waiters.wake(2)
    it.waiters.wake(2)
    expect(await Promise.all(waits)).toEqual([2, 2])
    expect(it.numbers).toEqual([2])
  })

  test('ends in real time though a test has faked all timers', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    await expect(given().waitFor(1, { timeoutMs: 1 })).rejects.toThrow(WaitTimeoutError)
  })

  test('ends with a sentence when the time is up', async () => {
    const it = given()
    await expect(it.waitFor(1, { timeoutMs: 5 })).rejects.toThrow(
      new WaitTimeoutError('Waited 5 ms for the number 1, and it did not happen.'),
    )
    expect(it.waiters.size).toBe(0)
  })

  test('ends with its reason when it is called off, and takes nothing away any more', async () => {
    const it = given()
    const controller = new AbortController()
    const waiting = it.waitFor(1, { signal: controller.signal })
    controller.abort(new Error('called off'))
    await expect(waiting).rejects.toThrow('called off')
    it.tell(1)
    expect(it.numbers).toEqual([1])
    await expect(it.waitFor(2, { signal: controller.signal })).rejects.toThrow('called off')
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'is not for %d milliseconds',
    async timeoutMs => {
      await expect(given().waitFor(1, { timeoutMs })).rejects.toThrow(RangeError)
    },
  )
})
