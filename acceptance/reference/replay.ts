// A printed call against another address, with another key: the command's two placeholders, and nothing else of it, change.
import { type CurlAnswer, runCurl } from '../curl.ts'
import { type PrintedCall, printedBaseUrl, printedKey } from './printed-call.ts'
import { createWebhook, deleteWebhook } from './webhooks.ts'

export interface Place {
  /** Base URL. */
  url: string
  key: string
}

/** Runs the call. Deleting needs something to delete: what the printed creation makes. */
export async function replay(call: PrintedCall, place: Place): Promise<CurlAnswer> {
  if (call === deleteWebhook) await runCurl(commandOf(createWebhook, place))
  return runCurl(commandOf(call, place))
}

function commandOf({ curl }: PrintedCall, { url, key }: Place): string {
  return curl.replace(printedBaseUrl, url).replace(printedKey, key)
}
