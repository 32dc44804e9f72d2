// All variants: servers that differ from the mock in ways that the reference allows. None may be reported.
import type { Variant } from '../faults/fault.ts'
import { emailsVariants } from './emails.ts'
import { envelopeVariants } from './envelope.ts'
import { exportsVariants } from './exports.ts'
import { leadsVariants } from './leads.ts'
import { rateVariants } from './rate.ts'
import { refusalVariants } from './refusals.ts'
import { searchVariants } from './search.ts'
import { transportVariants } from './transport.ts'
import { usageVariants } from './usage.ts'
import { webhookVariants } from './webhooks.ts'

export const variants: readonly Variant[] = [
  ...transportVariants,
  ...envelopeVariants,
  ...refusalVariants,
  ...rateVariants,
  ...leadsVariants,
  ...exportsVariants,
  ...emailsVariants,
  ...usageVariants,
  ...webhookVariants,
  ...searchVariants,
]
