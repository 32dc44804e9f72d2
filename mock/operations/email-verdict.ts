// Is an address deliverable? The mock decides by the address alone, so that a test can ask for any verdict
// (email.reasons); nothing is looked up anywhere.

import type { emailReasons } from '#openapi/generated/values.ts'

export type Reason = (typeof emailReasons)[number]

/**
 * The dot-atom form of RFC 5322 3.4.1 and a host name of at least two labels, in one expression without look-ahead, capture
 * or flag: a hundred addresses at once took twice as long with them.
 */
const address =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.)+[A-Za-z](?:[A-Za-z\d-]{0,61}[A-Za-z\d])$/

/** RFC 5321 4.5.3.1.1 and 4.5.3.1.3. */
const longestLocalPart = 64
export const longestAddress = 254

/** Domains that stand for throw-away mail, and all below them. */
const disposableDomains = [
  'disposable.example',
  'mailinator.com',
  'guerrillamail.com',
  '10minutemail.com',
  'yopmail.com',
]

/** Local parts that stand for a mailbox that does not exist, alone or before a "+". */
const missingMailbox = /^(?:missing|nobody|unknown)[+@]/i

/** Why an address is not deliverable; null: it is. */
export function reasonAgainst(email: string): Reason | null {
  const at = email.lastIndexOf('@')
  if (at > longestLocalPart || email.length > longestAddress || !address.test(email)) return 'invalid_format'
  const domain = email.slice(at + 1).toLowerCase()
  if (domain.endsWith('.invalid')) return 'domain_not_found'
  if (isDisposable(domain)) return 'disposable_domain'
  return missingMailbox.test(email) ? 'mailbox_not_found' : null
}

function isDisposable(domain: string): boolean {
  for (const disposable of disposableDomains) {
    if (!domain.endsWith(disposable)) continue
    const before = domain.length - disposable.length - 1
    if (before < 0 || domain[before] === '.') return true
  }
  return false
}
