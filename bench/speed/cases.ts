// The requests that are measured, what is asked of each, and which others answer it.
import { maxBulkEmails, maxExportLeads } from '#openapi/generated/limits.ts'
import { idOf, type Plan, post } from './sequences.ts'

export interface Case {
  what: string
  plan: Plan
  status: number
  /** Requests a second, of those of node:http with the same bytes, at the first of the counts of connections. */
  ofBare?: number
  /** Requests a second, against those of Prism. */
  timesPrism?: number
  /** Of which key: one that no limit stops, one whose window is full, or none at all. */
  key?: 'full' | 'none'
}

/** Each case is asked on so many; the first count is the one that is asked for in numbers. */
export const connectionCounts = [32, 1, 256] as const

export const cases: readonly Case[] = [
  {
    what: 'search, the same page',
    plan: { method: 'GET', path: '/leads?country=US&sector=Technology' },
    status: 200,
    ofBare: 0.6,
    timesPrism: 20,
  },
  {
    what: 'search, random pages',
    plan: { sequence: 'random pages', from: 0 },
    status: 200,
    ofBare: 0.35,
  },
  {
    what: 'unlock, new',
    plan: { sequence: 'new leads', from: 0 },
    status: 200,
    ofBare: 0.55,
    timesPrism: 15,
  },
  {
    what: 'unlock, cached',
    plan: post('/leads/unlock', { lead_id: idOf(0) }),
    status: 200,
    ofBare: 0.55,
  },
  {
    what: 'enrich',
    plan: { sequence: 'random leads', from: 0 },
    status: 200,
    ofBare: 0.55,
  },
  {
    what: 'usage',
    plan: { method: 'GET', path: '/account/usage' },
    status: 200,
    ofBare: 0.55,
  },
  {
    what: 'validate, one',
    plan: { sequence: 'new addresses', from: 0 },
    status: 200,
    ofBare: 0.55,
  },
  {
    what: `validate, ${maxBulkEmails}`,
    plan: post('/email/validate', {
      emails: Array.from({ length: maxBulkEmails }, (_, n) => `person.${n}@company.example`),
    }),
    status: 200,
  },
  {
    what: `export of ${maxExportLeads}`,
    plan: post('/leads/export', {
      format: 'json',
      lead_ids: Array.from({ length: maxExportLeads }, (_, n) => idOf(n)),
    }),
    status: 200,
  },
  {
    what: '401',
    plan: { method: 'GET', path: '/account/usage' },
    status: 401,
    ofBare: 0.6,
    key: 'none',
  },
  {
    what: '429',
    plan: { method: 'GET', path: '/account/usage' },
    status: 429,
    ofBare: 0.6,
    key: 'full',
  },
]
