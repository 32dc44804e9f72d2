// A mock for one test: few leads, a clock that stands still, deliveries that are kept instead of sent, and faults of its
// own that fail the test.
import { onTestFinished } from 'vitest'
import { createMock, type Mock } from '../mock.ts'
import type { MockOptions } from '../mock-options.ts'
import type { Delivery } from '../webhooks/delivery.ts'
import { type Client, createClient } from './client.ts'

/** When the reference's examples were made. */
export const now = new Date('2026-02-26T14:30:00.000Z')

export interface MockUnderTest {
  mock: Mock
  /** Calls with the key of all scopes; `as` makes clients of other keys. */
  client: Client
  as(options: Parameters<Mock['key']>[0]): Client
  /** What receivers were sent, in order. */
  delivered: Delivery[]
}

export function mockUnderTest(options: MockOptions = {}): MockUnderTest {
  const delivered: Delivery[] = []
  const mock = createMock({
    leads: 500,
    now,
    frozen: true,
    transport: async delivery => {
      delivered.push(delivery)
      return 200
    },
    onCrash(error) {
      throw error
    },
    ...options,
  })
  onTestFinished(() => mock.close())
  const as: MockUnderTest['as'] = keyOptions => createClient(mock, mock.key(keyOptions))
  return { mock, client: as({}), as, delivered }
}
