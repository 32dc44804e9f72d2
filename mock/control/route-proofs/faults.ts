// What is to go wrong.
import { expect } from 'vitest'
import { bodyOf, type Proofs, sarah } from './given.ts'

export const faultsProofs: Proofs<'listFaults' | 'addFault' | 'deleteFault' | 'clearFaults'> = {
  async listFaults({ askFor, mock, client }) {
    mock.faults.add({ operation: 'getUsage', status: 500, times: 2 })
    await client.call('getUsage')
    expect(await bodyOf(askFor('listFaults'))).toEqual({
      faults: [
        { id: 'flt_1', operation: 'getUsage', status: 500, times: 2, phase: 'before', seen: 1, hits: 1 },
      ],
    })
  },

  async addFault({ askFor, client }) {
    const body = {
      operation: 'unlockLead',
      status: 500,
      times: 1,
      after: 0,
      phase: 'after',
      world: 'default',
    }
    expect(await askFor('addFault', { body })).toMatchObject({
      status: 201,
      body: { id: 'flt_1', ...body, hits: 0 },
    })
    expect((await client.call('unlockLead', { body: { lead_id: sarah } })).status).toBe(500)
  },

  async deleteFault({ askFor, mock }) {
    const { id } = mock.faults.add({ operation: 'getUsage', status: 503 })
    mock.faults.add({ operation: 'getUsage', status: 500 })
    expect(await askFor('deleteFault', { path: [id] })).toMatchObject({ status: 204, body: undefined })
    expect(mock.faults.list().map(({ status }) => status)).toEqual([500])
  },

  async clearFaults({ askFor, mock }) {
    mock.faults.add({ operation: 'getUsage', status: 503 })
    expect(await askFor('clearFaults')).toMatchObject({ status: 204, body: undefined })
    expect(mock.faults.list()).toEqual([])
  },
}
