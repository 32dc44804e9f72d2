// All sections, in the order of sending: first what needs no key, last what uses up the window.
import type { Section } from '../model/section.ts'
import { auth } from './auth/auth.ts'
import { withoutKey } from './auth/without-key.ts'
import { email, emailsLater } from './email/email.ts'
import { enrich } from './enrich/enrich.ts'
import { envelope } from './envelope/envelope.ts'
import { errors } from './errors/errors.ts'
import { exporting, exportingMore } from './export/export.ts'
import { plan } from './plan/plan.ts'
import { rate } from './rate/rate.ts'
import { scope } from './scope/scope.ts'
import { search, searchLater } from './search/search.ts'
import { transport } from './transport/transport.ts'
import { unlock } from './unlock/unlock.ts'
import { usage, usageLater } from './usage/usage.ts'
import { webhooks, webhooksAfter, webhooksBetween } from './webhooks/webhooks.ts'

export const sections: readonly Section[] = [
  auth,
  transport,
  search,
  usage,
  webhooks,
  unlock,
  exporting,
  webhooksBetween,
  enrich,
  exportingMore,
  searchLater,
  email,
  webhooksAfter,
  errors,
  withoutKey,
  scope,
  plan,
  envelope,
  emailsLater,
  usageLater,
  rate,
]
