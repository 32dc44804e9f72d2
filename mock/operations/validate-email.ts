// POST /email/validate: one address or many, remembered for a day (email.*).
import { validationTtlSeconds } from '#openapi/generated/limits.ts'
import type { components } from '#openapi/generated/types.ts'
import type { Context, Handler } from '../core/operation.ts'
import { digestOf } from '../digest.ts'
import { longestAddress, reasonAgainst } from './email-verdict.ts'

type EmailValidation = components['schemas']['EmailValidation']

const ttlMs = validationTtlSeconds * 1000

export const validateEmail: Handler<'validateEmail'> = async (context, { body }) => {
  if ('email' in body) {
    const [verdict] = await validateAll(context, [body.email])
    if (verdict === undefined) throw new Error('One address gave no verdict.')
    return { data: verdict, meta: { cached: verdict.cached } }
  }
  const results = await validateAll(context, body.emails)
  const valid = count(results, result => result.is_valid)
  return {
    data: results,
    meta: {
      total: results.length,
      valid,
      invalid: results.length - valid,
      cached_count: count(results, result => result.cached),
    },
  }
}

/** In the order asked. */
async function validateAll(
  { caller, now, store }: Context,
  emails: readonly string[],
): Promise<EmailValidation[]> {
  const addresses = emails.map(cacheKeyOf)
  const cached = await store.rememberValidations(caller, { addresses, ttlMs, now })
  return emails.map((email, index) => {
    const reason = reasonAgainst(email)
    return { email, is_valid: reason === null, reason, cached: cached[index] ?? false }
  })
}

/**
 * An address is the same address in capitals: the cache does not tell them apart. What is asked about may be no address but
 * a text of a mebibyte.
 */
function cacheKeyOf(email: string): string {
  const address = email.toLowerCase()
  return address.length > longestAddress ? digestOf(address) : address
}

function count<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.reduce((sum, item) => sum + (is(item) ? 1 : 0), 0)
}
