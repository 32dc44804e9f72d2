import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { type Happening, Happenings } from './happenings.ts'

describe('what happens', () => {
  test('is made only for who listens, and told to each until they have had enough', () => {
    const happenings = new Happenings()
    const made = vi.fn((): Happening => ({ type: 'reset' }))
    happenings.tell(made)
    expect(made).not.toHaveBeenCalled()
    const told: string[] = []
    const stop = happenings.subscribe(({ type }) => void told.push(`first ${type}`))
    happenings.subscribe(({ type }) => void told.push(`second ${type}`))
    happenings.tell(made)
    stop()
    happenings.tell(made)
    expect(told).toEqual(['first reset', 'second reset', 'second reset'])
    expect(made).toHaveBeenCalledTimes(2)
  })

  test('goes on though a listener fails, whose fault is not hidden', async () => {
    const { mock, client } = mockUnderTest()
    const failed: unknown[] = []
    const before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', error => failed.push(error))
    onTestFinished(() => {
      process.removeAllListeners('uncaughtException')
      for (const listener of before) process.on('uncaughtException', listener)
    })
    const told: string[] = []
    mock.subscribe(() => {
      throw new Error('of the listener')
    })
    mock.subscribe(({ type }) => void told.push(type))
    await client.ok('getUsage')
    await new Promise(resolve => setImmediate(resolve))
    expect(told).toEqual(['request'])
    expect(failed).toMatchObject([{ message: 'of the listener' }])
  })
})
