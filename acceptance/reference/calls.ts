// All printed calls, in the order in which the reference prints them.
import { usage } from './account.ts'
import { validateMany, validateOne } from './email.ts'
import { enrich, exportFile, firstCall, search, unlock } from './leads.ts'
import type { PrintedCall } from './printed-call.ts'
import { createWebhook, deleteWebhook, listWebhooks } from './webhooks.ts'

export const printedCalls: readonly PrintedCall[] = [
  firstCall,
  search,
  unlock,
  exportFile,
  enrich,
  validateOne,
  validateMany,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  usage,
]
