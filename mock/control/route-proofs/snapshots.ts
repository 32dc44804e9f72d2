// Snapshots.
import { expect } from 'vitest'
import { at, bodyOf, dayMs, type Proofs, sarah, unlockIn } from './given.ts'

export const snapshotsProofs: Proofs<
  'listSnapshots' | 'createSnapshot' | 'deleteSnapshot' | 'restoreSnapshot'
> = {
  async listSnapshots({ askFor }) {
    await askFor('createSnapshot', { body: { name: 'empty' } })
    await askFor('createSnapshot')
    expect(await bodyOf(askFor('listSnapshots'))).toEqual({
      snapshots: [
        { id: 'snp_1', name: 'empty', at, accounts: 0 },
        { id: 'snp_2', name: null, at, accounts: 0 },
      ],
    })
  },

  async createSnapshot(given) {
    await unlockIn(given, 'shop')
    expect(await given.askFor('createSnapshot', { body: { name: 'one' } })).toEqual(
      expect.objectContaining({ status: 201, body: { id: 'snp_1', name: 'one', at, accounts: 1 } }),
    )
  },

  async deleteSnapshot({ askFor }) {
    await askFor('createSnapshot')
    expect(await askFor('deleteSnapshot', { path: ['snp_1'] })).toMatchObject({
      status: 204,
      body: undefined,
    })
    expect(await bodyOf(askFor('listSnapshots'))).toEqual({ snapshots: [] })
  },

  async restoreSnapshot(given) {
    const { client } = await unlockIn(given, 'shop')
    await given.askFor('createSnapshot')
    await given.mock.clock.advance(dayMs)
    await given.mock.reset()
    expect(await bodyOf(given.askFor('restoreSnapshot', { path: ['snp_1'] }))).toMatchObject({ accounts: 1 })
    expect(given.mock.clock.now()).toBe(at)
    expect((await client.ok('unlockLead', { body: { lead_id: sarah } })).meta.cached).toBe(true)
  },
}
