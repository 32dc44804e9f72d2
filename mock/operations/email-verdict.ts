// Is an address deliverable? The mock decides by the address alone, so that a test can ask for any verdict
// (email.reasons); nothing is looked up anywhere.

import type { emailReasons } from '#openapi/generated/values.ts'

export type Reason = (typeof emailReasons)[number]

/** The dot-atom form of RFC 5322 3.4.1 and a host name of at least two labels; lengths by RFC 5321 4.5.3.1. */
const address =
  /^(?=.{3,254}$)(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d]))$/i

/** Domains that stand for throw-away mail, and all below them. */
const disposableDomains = [
  'disposable.example',
  'mailinator.com',
  'guerrillamail.com',
  '10minutemail.com',
  'yopmail.com',
]

/** Local parts that stand for a mailbox that does not exist, alone or before a "+". */
const missingMailbox = /^(?:missing|nobody|unknown)(?:\+|$)/i

/** Why an address is not deliverable; null: it is. */
export function reasonAgainst(email: string): Reason | null {
  const domain = address.exec(email)?.[1]?.toLowerCase()
  if (domain === undefined) return 'invalid_format'
  if (domain.endsWith('.invalid')) return 'domain_not_found'
  if (disposableDomains.some(disposable => domain === disposable || domain.endsWith(`.${disposable}`))) {
    return 'disposable_domain'
  }
  return missingMailbox.test(email.slice(0, email.lastIndexOf('@'))) ? 'mailbox_not_found' : null
}
