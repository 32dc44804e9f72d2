// Events and their deliveries.
import { expect } from 'vitest'
import { worldIdOf } from '#fixtures/test-key.ts'
import { at, bodyOf, type Proofs, sarah, unlockIn } from './given.ts'

export const eventsProofs: Proofs<
  'listEvents' | 'triggerEvent' | 'nextEvent' | 'listDeliveries' | 'getDelivery' | 'resendDelivery'
> = {
  async listEvents(given) {
    await unlockIn(given, 'shop')
    await given.mock.webhooks.trigger('email.sent', undefined, { world: 'shop' })
    const names = async (query: string) =>
      Object(await bodyOf(given.askFor('listEvents', { query }))).events.map(
        (each: object) => Object(each).event,
      )
    expect(await names('')).toEqual(['lead.unlocked', 'email.sent'])
    expect(await names('event=lead.unlocked&world=shop')).toEqual(['lead.unlocked'])
    expect(await names('limit=1')).toEqual(['email.sent'])
    expect(await names('world=yard')).toEqual([])
  },

  async triggerEvent(given) {
    await unlockIn(given, 'shop')
    const data = { lead_id: sarah, company_name: 'Acme', contact_name: null }
    const body = { event: 'lead.unlocked', data, world: 'shop' }
    expect(await given.askFor('triggerEvent', { body })).toMatchObject({
      status: 201,
      body: { events: [{ event: 'lead.unlocked', worldId: worldIdOf('shop'), data, deliveries: [{}] }] },
    })
    await given.mock.webhooks.idle()
    expect(given.delivered).toHaveLength(2)
  },

  async nextEvent(given) {
    const waiting = given.askFor('nextEvent', { body: { event: 'email.opened', world: 'shop' } })
    await given.mock.webhooks.trigger('email.opened', undefined, { world: 'yard' })
    await given.mock.webhooks.trigger('email.opened', undefined, { world: 'shop' })
    expect(await waiting).toMatchObject({
      status: 200,
      body: { event: 'email.opened', worldId: worldIdOf('shop') },
    })
  },

  async listDeliveries(given) {
    await unlockIn(given, 'shop')
    const [delivery] = given.mock.webhooks.deliveries()
    const { askFor } = given
    const query = `event=lead.unlocked&world=shop&state=delivered&subscriptionId=${delivery?.subscriptionId}&limit=5`
    expect(await bodyOf(askFor('listDeliveries', { query }))).toMatchObject({
      deliveries: [{ id: delivery?.id, state: 'delivered', attempts: [{ at, status: 200, error: null }] }],
    })
    expect(await bodyOf(askFor('listDeliveries', { query: 'state=held' }))).toEqual({ deliveries: [] })
  },

  async getDelivery(given) {
    await unlockIn(given, 'shop')
    const [delivery] = given.mock.webhooks.deliveries()
    expect(await bodyOf(given.askFor('getDelivery', { path: [delivery?.id ?? ''] }))).toMatchObject({
      body: new TextDecoder().decode(delivery?.body),
      headers: delivery?.headers,
    })
  },

  async resendDelivery({ askFor, as, mock, delivered }) {
    const client = as({ world: 'shop' })
    const url = 'https://hooks.example/in'
    await client.ok('createWebhook', { body: { name: 'Leads', url, events: ['lead.unlocked'] } })
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    const { deliveries } = await mock.webhooks.next('lead.unlocked')
    expect(deliveries.map(({ state }) => state)).toEqual(['held'])
    const path = [deliveries[0]?.id ?? '']
    const body = { url: 'http://127.0.0.1:9/instead' }
    expect(await askFor('resendDelivery', { path, body })).toMatchObject({
      status: 200,
      body: { url: body.url, state: 'delivered', attempts: [{ status: 200 }] },
    })
    expect(delivered.map(({ headers, body }) => ({ headers, body }))).toEqual([
      { headers: deliveries[0]?.headers, body: deliveries[0]?.body },
    ])
    expect(await bodyOf(askFor('resendDelivery', { path }))).toMatchObject({ url, state: 'held' })
  },
}
