// What the proofs of the control routes share: what a proof is, and a world in which something has happened.
import { type ControlUnderTest, controlUnderTest } from '../../testing/control-under-test.ts'
import { now } from '../../testing/mock-under-test.ts'
import type { ControlOperationId } from '../handler.ts'

export { type ControlUnderTest, controlUnderTest }

/** What a route does when all is well. */
export type Proof = (given: ControlUnderTest) => Promise<void>

export type Proofs<Id extends ControlOperationId> = { readonly [Each in Id]: Proof }

export const sarah = 'c_7f3a2b9d1e8c5f4a'
export const at = now.getTime()
export const dayMs = 24 * 60 * 60 * 1000

export async function bodyOf(asked: ReturnType<ControlUnderTest['askFor']>): Promise<unknown> {
  return (await asked).body
}

/** An unlock in a world of its own, told to a receiver. */
export async function unlockIn({ mock, as }: ControlUnderTest, world: string) {
  const client = as({ world, credits: 5 })
  await client.ok('createWebhook', {
    body: { name: 'Leads', url: 'http://127.0.0.1:9/hook', events: ['lead.unlocked'] },
  })
  const { meta } = await client.ok('unlockLead', { body: { lead_id: sarah } })
  await mock.webhooks.next('lead.unlocked', { world })
  return { client, requestId: meta.request_id }
}
