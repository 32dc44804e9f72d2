// Unlocks that spend: once, twice, and twice at the same time. Each is followed by a reading of the balance.
import type { Step } from '../../model/step.ts'
import { leadFor } from './leads-to-spend.ts'

export const unlockLead: Step = {
  name: 'unlock-lead',
  after: ['search-default', 'usage-before'],
  requests: { main: 3 },
  credits: 1,
  async run({ call, recording }) {
    const lead_id = leadFor(recording, 'unlock')
    if (lead_id === undefined) return
    const unlock = { operation: 'unlockLead', body: { lead_id } } as const
    await call({ ...unlock, as: 'first' })
    await call({ ...unlock, as: 'again' })
    await call({ operation: 'getUsage', as: 'usage' })
  },
}

export const unlockRace: Step = {
  name: 'unlock-race',
  after: ['unlock-lead'],
  requests: { main: 3 },
  credits: 1,
  async run({ call, burst, recording }) {
    const lead_id = leadFor(recording, 'race')
    if (lead_id === undefined) return
    const unlock = { operation: 'unlockLead', body: { lead_id } } as const
    await burst([
      { ...unlock, as: 'race-1' },
      { ...unlock, as: 'race-2' },
    ])
    await call({ operation: 'getUsage', as: 'usage' })
  },
}

/** An id of the right form: the odds of a hit among thirty million leads are 2 in a million million. */
export const unknownLeadId = 'c_5eb63bbbe01eeed0'

/** What no lead can be unlocked for. */
export const unlockRefused: Step = {
  name: 'unlock-refused',
  requests: { spare: 2 },
  async run({ call }) {
    const unlock = { operation: 'unlockLead', role: 'spare' } as const
    await call({ ...unlock, as: 'no-lead', body: {} })
    await call({ ...unlock, as: 'unknown', body: { lead_id: unknownLeadId } })
  },
}

export const unlockDeleted: Step = {
  name: 'unlock-deleted',
  needs: ['deletedLeadId'],
  requests: { spare: 1 },
  async run({ call, fact }) {
    const body = { lead_id: fact('deletedLeadId') }
    await call({ operation: 'unlockLead', role: 'spare', as: 'lead', body })
  },
}
