import { describe, test } from 'vitest'
import type { ControlOperationId } from './handler.ts'
import { accountsProofs } from './route-proofs/accounts.ts'
import { clockProofs } from './route-proofs/clock.ts'
import { eventsProofs } from './route-proofs/events.ts'
import { faultsProofs } from './route-proofs/faults.ts'
import { controlUnderTest, type Proofs } from './route-proofs/given.ts'
import { mockProofs } from './route-proofs/mock.ts'
import { requestsProofs } from './route-proofs/requests.ts'
import { snapshotsProofs } from './route-proofs/snapshots.ts'

/** None is left out, or this does not compile. */
const proofs: Proofs<ControlOperationId> = {
  ...mockProofs,
  ...accountsProofs,
  ...clockProofs,
  ...faultsProofs,
  ...requestsProofs,
  ...eventsProofs,
  ...snapshotsProofs,
}

describe('each control route does what its contract says', () => {
  test.each(Object.entries(proofs))('%s', async (_, prove) => prove(await controlUnderTest()))
})
