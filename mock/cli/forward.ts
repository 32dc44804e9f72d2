// One event to one receiver, as the mock would deliver it: the same bytes, signed with a secret that the receiver has.
import { webhookDelivery } from '#openapi/generated/limits.ts'
import { events } from '#openapi/generated/operations.ts'
import { payloadOf } from '../webhooks/delivery.ts'
import { signatureOf } from '../webhooks/signature.ts'
import type { Happening } from './control-client.ts'

export type ForwardedEvent = Extract<Happening, { type: 'event' }>['event']

export interface Outcome {
  /** The receiver's answer; null: there was none. */
  status: number | null
  error: string | null
  durationMs: number
}

/** Posts an event once. A redirect counts as an answer; one that takes longer than a webhook may does not. */
export async function forward(
  { event: name, userId, data, at }: ForwardedEvent,
  { url, secret, signal }: { url: string; secret: string; signal: AbortSignal },
): Promise<Outcome> {
  const event = events.find(each => each === name)
  if (event === undefined) throw new Error(`the mock tells of an event that nobody knows: ${name}`)
  const body = payloadOf({ event, userId, data, now: at })
  const startedAt = performance.now()
  const answered = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      [webhookDelivery.signatureHeader]: signatureOf(body, secret),
    },
    body: new Uint8Array(body),
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(webhookDelivery.timeoutSeconds * 1000)]),
  }).catch((error: unknown) => describe(error))
  const durationMs = Math.round(performance.now() - startedAt)
  if (typeof answered === 'string') return { status: null, error: answered, durationMs }
  await answered.body?.cancel()
  return { status: answered.status, error: null, durationMs }
}

function describe(error: unknown): string {
  const { cause, message } = Object(error)
  return String(Object(cause).message || Object(cause).code || message)
}
