// Enrichments: of a lead that every view shows by then, and of none.
import type { Step } from '../../model/step.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'
import { unknownLeadId } from '../unlock/unlock-steps.ts'

export const enrichLead: Step = {
  name: 'enrich-lead',
  after: ['search-default'],
  requests: { spare: 2 },
  async run({ call, recording }) {
    const lead_id = leadFor(recording, 'unlock')
    if (lead_id === undefined) return
    await call({ operation: 'enrichLead', role: 'spare', as: 'first', body: { lead_id } })
    await call({ operation: 'getUsage', role: 'spare', as: 'usage' })
  },
}

export const enrichRefused: Step = {
  name: 'enrich-refused',
  requests: { spare: 2 },
  async run({ call }) {
    const enrich = { operation: 'enrichLead', role: 'spare' } as const
    await call({ ...enrich, as: 'no-lead', body: {} })
    await call({ ...enrich, as: 'unknown', body: { lead_id: unknownLeadId } })
  },
}

export const enrichDeleted: Step = {
  name: 'enrich-deleted',
  needs: ['deletedLeadId'],
  requests: { spare: 1 },
  async run({ call, fact }) {
    const body = { lead_id: fact('deletedLeadId') }
    await call({ operation: 'enrichLead', role: 'spare', as: 'lead', body })
  },
}

/** Enriching costs nothing, so that any account may ask. */
export const enrichNumber: Step = {
  name: 'enrich-number',
  requests: { noCredits: 1 },
  async run({ call }) {
    await call({ operation: 'enrichLead', role: 'noCredits', as: 'lead', body: { lead_id: 12 } })
  },
}
