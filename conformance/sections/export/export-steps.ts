// Exports: one that costs a credit, one that costs none, and those that are refused.
import { maxExportLeads } from '#openapi/generated/limits.ts'
import type { Step } from '../../model/step.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'
import { unknownLeadId } from '../unlock/unlock-steps.ts'

/** One lead that is unlocked by then and one that is not. The format is the default one. */
export const exportCsv: Step = {
  name: 'export-csv',
  after: ['unlock-lead', 'unlock-race'],
  requests: { main: 2 },
  credits: 1,
  async run({ call, recording }) {
    const lead_ids = [leadFor(recording, 'unlock'), leadFor(recording, 'export')]
    if (lead_ids.includes(undefined)) return
    await call({ operation: 'exportLeads', as: 'file', body: { lead_ids } })
    await call({ operation: 'getUsage', as: 'usage' })
  },
}

/** The same leads, none of which costs anything any more. */
export const exportJson: Step = {
  name: 'export-json',
  after: ['export-csv'],
  requests: { main: 1 },
  async run({ call, recording }) {
    const lead_ids = [leadFor(recording, 'unlock'), leadFor(recording, 'export')]
    if (lead_ids.includes(undefined)) return
    await call({ operation: 'exportLeads', as: 'file', body: { lead_ids, format: 'json' } })
  },
}

/**
 * One id too many, by naming leads that are paid for again and again: nobody has 501 ids at hand, or the credits. The one
 * that is locked shows whether something is charged before the request is refused.
 */
export const exportMax: Step = {
  name: 'export-max',
  after: ['export-csv'],
  requests: { spare: 2 },
  credits: 1,
  async run({ call, recording }) {
    const known = leadFor(recording, 'unlock')
    const locked = leadFor(recording, 'tooMany')
    if (known === undefined || locked === undefined) return
    const lead_ids = [locked, ...Array.from({ length: maxExportLeads }, () => known)]
    await call({ operation: 'exportLeads', role: 'spare', as: 'many', body: { lead_ids } })
    await call({ operation: 'getUsage', role: 'spare', as: 'usage' })
  },
}

export const exportRefused: Step = {
  name: 'export-refused',
  after: ['unlock-lead'],
  requests: { spare: 1 },
  async run({ call, recording }) {
    const known = leadFor(recording, 'unlock')
    if (known === undefined) return
    const body = { lead_ids: [known], format: 'pdf' }
    await call({ operation: 'exportLeads', role: 'spare', as: 'other-format', body })
  },
}

export const exportUnknown: Step = {
  name: 'export-unknown',
  after: ['unlock-lead'],
  requests: { spare: 3 },
  async run({ call, recording }) {
    const known = leadFor(recording, 'unlock')
    if (known === undefined) return
    const body = { lead_ids: [known, unknownLeadId] }
    await call({ operation: 'getUsage', role: 'spare', as: 'before' })
    await call({ operation: 'exportLeads', role: 'spare', as: 'file', body })
    await call({ operation: 'getUsage', role: 'spare', as: 'after' })
  },
}

export const exportDeleted: Step = {
  name: 'export-deleted',
  after: ['unlock-lead'],
  needs: ['deletedLeadId'],
  requests: { spare: 1 },
  async run({ call, fact, recording }) {
    const known = leadFor(recording, 'unlock')
    if (known === undefined) return
    const body = { lead_ids: [known, fact('deletedLeadId')] }
    await call({ operation: 'exportLeads', role: 'spare', as: 'file', body })
  },
}

/** Bodies that name no lead, so that an account without credits may send them. */
export const exportBodies: Step = {
  name: 'export-bodies',
  requests: { noCredits: 3 },
  async run({ call }) {
    const asked = { operation: 'exportLeads', role: 'noCredits' } as const
    await call({ ...asked, as: 'empty-list', body: { lead_ids: [] } })
    await call({ ...asked, as: 'no-list', body: { format: 'csv' } })
    await call({ ...asked, as: 'no-array', body: { lead_ids: unknownLeadId } })
  },
}
