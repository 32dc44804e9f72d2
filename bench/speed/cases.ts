// The requests that are measured, what is asked of each, and which others answer it.
import { maxBulkEmails, maxExportLeads } from '#openapi/generated/limits.ts'
import { idOf, type Plan, post } from './sequences.ts'

export interface Case {
  what: string
  plan: Plan
  status: number
  /** How many connections; the first count is the one that is asked for in numbers. */
  connections: readonly number[]
  /** Requests a second, of those of node:http with the same bytes. */
  ofBare?: number
  /** Requests a second, against those of Prism. */
  timesPrism?: number
  /** Of which key: one that no limit stops, one whose window is full, or none at all. */
  key?: 'full' | 'none'
}

const all = [32, 1, 256]
const some = [32]

export const cases: readonly Case[] = [
  {
    what: 'search, the same page of 25',
    plan: { method: 'GET', path: '/leads?country=US&sector=Technology' },
    status: 200,
    connections: all,
    ofBare: 0.6,
    timesPrism: 20,
  },
  {
    what: 'search, pages and filters that come once',
    plan: { sequence: 'random pages', from: 0 },
    status: 200,
    connections: some,
    ofBare: 0.35,
  },
  {
    what: 'unlock, new',
    plan: { sequence: 'new leads', from: 0 },
    status: 200,
    connections: some,
    ofBare: 0.55,
    timesPrism: 15,
  },
  {
    what: 'unlock, cached',
    plan: post('/leads/unlock', { lead_id: idOf(0) }),
    status: 200,
    connections: all,
    ofBare: 0.55,
  },
  {
    what: 'enrich',
    plan: { sequence: 'random leads', from: 0 },
    status: 200,
    connections: some,
    ofBare: 0.55,
  },
  {
    what: 'usage',
    plan: { method: 'GET', path: '/account/usage' },
    status: 200,
    connections: all,
    ofBare: 0.55,
  },
  {
    what: 'validate, one new address',
    plan: { sequence: 'new addresses', from: 0 },
    status: 200,
    connections: some,
    ofBare: 0.55,
  },
  {
    what: `validate, ${maxBulkEmails} addresses`,
    plan: post('/email/validate', {
      emails: Array.from({ length: maxBulkEmails }, (_, n) => `person.${n}@company.example`),
    }),
    status: 200,
    connections: some,
  },
  {
    what: `export of ${maxExportLeads} as JSON`,
    plan: post('/leads/export', {
      format: 'json',
      lead_ids: Array.from({ length: maxExportLeads }, (_, n) => idOf(n)),
    }),
    status: 200,
    connections: some,
  },
  {
    what: '401',
    plan: { method: 'GET', path: '/account/usage' },
    status: 401,
    connections: some,
    ofBare: 0.6,
    key: 'none',
  },
  {
    what: '429',
    plan: { method: 'GET', path: '/account/usage' },
    status: 429,
    connections: some,
    ofBare: 0.6,
    key: 'full',
  },
]
