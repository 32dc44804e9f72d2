// How a delivery leaves the process. Node and browsers bring their own; a test may bring a function.
import type { Delivery } from './delivery.ts'

/**
 * Posts a delivery once and gives the receiver's status. Follows no redirect. Rejects when no answer came, also when
 * `signal` aborts.
 */
export type Transport = (delivery: Delivery, signal: AbortSignal) => Promise<number>

/** By `fetch`, wherever there is one. A redirect counts as an answer that is not 2xx. */
export const fetchTransport: Transport = async ({ url, body, headers }, signal) => {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
    redirect: 'manual',
    signal,
  })
  await response.body?.cancel()
  return response.status
}
