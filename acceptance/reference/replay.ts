// A printed call against another address, with another key: the command's two placeholders, and nothing else of it, change.
import { type CurlAnswer, runCurl } from '../curl.ts'
import { type PrintedCall, printedBaseUrl, printedKey } from './printed-call.ts'
import { createWebhook, deleteWebhook, printedWebhookId } from './webhooks.ts'

export interface Place {
  /** Base URL. */
  url: string
  key: string
}

/** Runs the call. Deleting needs something to delete: what the printed creation makes. */
export async function replay(call: PrintedCall, place: Place): Promise<CurlAnswer> {
  if (call !== deleteWebhook) return runCurl(commandOf(call, place))
  const created = await runCurl(commandOf(createWebhook, place))
  const { data } = JSON.parse(created.body)
  return runCurl(commandOf(call, place).replace(printedWebhookId, data.id))
}

function commandOf({ curl }: PrintedCall, { url, key }: Place): string {
  return curl.replace(printedBaseUrl, url).replace(printedKey, key)
}
