// Going back: to the start, or to a snapshot.
import type { ControlHandlers } from '../handler.ts'
import { Problem } from '../problem.ts'
import { maxSnapshots } from '../snapshot-shelf.ts'
import { snapshotView } from '../views.ts'

type Handlers = Pick<
  ControlHandlers,
  'reset' | 'listSnapshots' | 'createSnapshot' | 'deleteSnapshot' | 'restoreSnapshot'
>

export const snapshotHandlers: Handlers = {
  async reset({ mock }) {
    await mock.reset()
    return undefined
  },
  listSnapshots: ({ snapshots }) => ({ snapshots: snapshots.list().map(snapshotView) }),
  async createSnapshot({ mock, snapshots }, { body: { name } }) {
    const snapshot = await mock.snapshot()
    if (!snapshots.isFull) return snapshotView(snapshots.add(snapshot, name ?? null))
    return new Problem(
      'full',
      `There are ${maxSnapshots} snapshots already. DELETE /_mock/snapshots/{id} makes room.`,
    )
  },
  deleteSnapshot: ({ snapshots }, { path: { id } }) =>
    snapshots.delete(id) ? undefined : unknownSnapshot(id),
  async restoreSnapshot({ mock, snapshots }, { path: { id } }) {
    const shelved = snapshots.get(id)
    if (shelved === undefined) return unknownSnapshot(id)
    await mock.restore(shelved.snapshot)
    return snapshotView(shelved)
  },
}

function unknownSnapshot(id: string): Problem {
  return new Problem(
    'unknown-snapshot',
    `There is no snapshot ${id}. GET /_mock/snapshots lists those there are.`,
  )
}
