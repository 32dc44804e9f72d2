// Whose key a request carries. A deployment gives the keys in the environment; on the mock the suite makes them.

/** `none` sends no key. `spare` is no key of its own: the second one where there is one, else the main one. */
export const roles = {
  main: {
    variable: 'LEADLEAP_API_KEY',
    what: 'a key with every scope, of an account with credits, on a plan with API access',
  },
  second: {
    variable: 'LEADLEAP_API_KEY_SECOND',
    what: 'another key with every scope, of the same account as the main one',
  },
  noScopes: { variable: 'LEADLEAP_API_KEY_NO_SCOPES', what: 'a key of the same account without any scope' },
  leadsRead: {
    variable: 'LEADLEAP_API_KEY_LEADS_READ',
    what: 'a key of the same account whose only scope is leads:read',
  },
  lowerPlan: {
    variable: 'LEADLEAP_API_KEY_LOWER_PLAN',
    what: 'a key with every scope, of an account below the Scale plan',
  },
  expired: { variable: 'LEADLEAP_API_KEY_EXPIRED', what: 'a key that has expired' },
  noCredits: {
    variable: 'LEADLEAP_API_KEY_NO_CREDITS',
    what: 'a key with every scope, of an account with one credit left or none',
  },
  fullWebhooks: {
    variable: 'LEADLEAP_API_KEY_FULL_WEBHOOKS',
    what: 'a key of an account that has as many active webhooks as its plan allows',
  },
} as const

export type KeyRole = keyof typeof roles
export type Role = KeyRole | 'none'
/** How a step names a role: `spare` is settled by which keys there are. */
export type AskedRole = Role | 'spare'

export const keyRoles: readonly KeyRole[] = [
  'main',
  'second',
  'noScopes',
  'leadsRead',
  'lowerPlan',
  'expired',
  'noCredits',
  'fullWebhooks',
]

/** Facts about a deployment that no key can tell. */
export const facts = {
  deletedLeadId: { variable: 'LEADLEAP_DELETED_LEAD_ID', what: 'the id of a lead that has been deleted' },
} as const

export type FactName = keyof typeof facts

export function isKeyRole(name: string): name is KeyRole {
  return Object.hasOwn(roles, name)
}
