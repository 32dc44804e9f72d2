import { describe, expect, test } from 'vitest'
import { callerWith, dayMs, noon } from './cases/given.ts'
import { CreditLedger } from './credit-ledger.ts'
import { World } from './world.ts'
import { openingWorldState } from './world-state.ts'

const freshWorld = () => new World(openingWorldState(callerWith().facts, noon))

const subscription = {
  name: 'Leads',
  url: 'https://receiver.example/hook',
  events: ['lead.unlocked'],
  secret: 'whsec_1',
  failureCount: 0,
  lastTriggeredAt: null,
  createdAt: noon,
} as const

const entry = {
  at: noon,
  operation: 'unlockLead',
  keyDigest: '00',
  outcome: 'charged',
  balance: 1,
} as const

describe('what traffic can make one world keep is bounded', () => {
  test('validations: a hundred thousand, the oldest go first', () => {
    const world = freshWorld()
    const remember = (address: string) => world.rememberValidation(address, { ttlMs: dayMs, now: noon })
    for (let index = 0; index <= 100_000; index++) remember(`${index}@x.example`)
    expect(world.state().validations).toHaveLength(100_000)
    expect(remember('1@x.example')).toBe(true)
    expect(remember('0@x.example')).toBe(false)
  })

  test('validations: those whose time is up go when another comes', () => {
    const world = freshWorld()
    for (let index = 0; index < 10; index++) {
      world.rememberValidation(`${index}@x.example`, { ttlMs: dayMs, now: noon })
    }
    world.rememberValidation('new@x.example', { ttlMs: dayMs, now: noon + dayMs })
    expect(world.state().validations.map(([address]) => address)).toEqual(['new@x.example'])
  })

  test('deleted subscriptions: a thousand are remembered as gone, those before as unknown', () => {
    const world = freshWorld()
    for (let index = 0; index <= 1_000; index++) {
      world.addSubscription({ ...subscription, id: `wh_${index}` }, 50)
      world.deleteSubscription(`wh_${index}`)
    }
    expect(world.deleteSubscription('wh_0')).toEqual({ outcome: 'unknown' })
    expect(world.deleteSubscription('wh_1')).toEqual({ outcome: 'gone' })
  })

  test('the ledger: ten thousand entries at the most, and the newest of them', () => {
    const ledger = new CreditLedger([])
    for (let index = 0; index < 25_000; index++) ledger.append({ ...entry, leadId: `c_${index}` })
    const ids = ledger.list().map(({ leadId }) => leadId)
    expect(ids.length).toBe(10_000)
    expect(ids).toEqual(ids.map((_, index) => `c_${15_000 + index}`))
  })
})
