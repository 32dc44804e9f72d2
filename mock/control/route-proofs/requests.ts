// The journal.
import { expect } from 'vitest'
import { bodyOf, type Proofs, sarah, unlockIn } from './given.ts'

export const requestsProofs: Proofs<
  'listRequests' | 'countRequests' | 'findRequest' | 'waitForRequests' | 'getRequest' | 'explainRequest'
> = {
  async listRequests(given) {
    await unlockIn(given, 'shop')
    await unlockIn(given, 'yard')
    const operationsOf = async (query: string) =>
      Object(await bodyOf(given.askFor('listRequests', { query })))
        .requests.map(Object)
        .map(nameOf)
    expect(await operationsOf('')).toEqual(['createWebhook', 'unlockLead', 'createWebhook', 'unlockLead'])
    expect(await operationsOf('world=shop&operation=unlockLead&status=200&method=post')).toEqual([
      'unlockLead',
    ])
    expect(await operationsOf('limit=1')).toEqual(['unlockLead'])
    expect(await operationsOf('status=404')).toEqual([])
  },

  async countRequests(given) {
    await unlockIn(given, 'shop')
    await unlockIn(given, 'yard')
    expect(await bodyOf(given.askFor('countRequests'))).toEqual({ count: 4 })
    expect(await bodyOf(given.askFor('countRequests', { query: 'world=shop&method=POST' }))).toEqual({
      count: 2,
    })
  },

  async findRequest(given) {
    const { requestId } = await unlockIn(given, 'shop')
    const found = await bodyOf(given.askFor('findRequest', { query: 'operation=unlockLead' }))
    expect(found).toEqual(given.mock.requests.get(requestId))
  },

  async waitForRequests({ askFor, client }) {
    const waiting = askFor('waitForRequests', { query: 'operation=getUsage&count=2' })
    await client.ok('getUsage')
    await client.ok('searchLeads')
    await client.ok('getUsage')
    expect(Object(await bodyOf(waiting)).requests.map(nameOf)).toEqual(['getUsage', 'getUsage'])
  },

  async getRequest(given) {
    const { requestId } = await unlockIn(given, 'shop')
    expect(await bodyOf(given.askFor('getRequest', { path: [requestId] }))).toMatchObject({
      id: requestId,
      operation: 'unlockLead',
      requestBody: JSON.stringify({ lead_id: sarah }),
      creditsCharged: 1,
      creditsRemaining: 4,
    })
  },

  async explainRequest({ askFor, mock }) {
    const key = mock.key({ scopes: ['leads:read'] })
    await mock.fetch('http://mock.test/api/v1/leads?pagesize=2', {
      headers: { Authorization: `Bearer ${key}` },
    })
    const id = mock.requests.find()?.id ?? ''
    expect(await bodyOf(askFor('explainRequest', { path: [id] }))).toMatchObject({
      sentences: expect.arrayContaining(['The parameter pagesize was ignored: did you mean per_page?']),
      unread: [{ name: 'pagesize', in: 'query', didYouMean: 'per_page' }],
    })
  },
}

function nameOf(request: unknown): unknown {
  return Object(request).operation
}
