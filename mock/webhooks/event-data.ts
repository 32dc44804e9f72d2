// The data of an event that a test causes: its own if the contract allows it, else the contract's example.
import { type EventName, events } from '#openapi/generated/operations.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'

/**
 * Data of the event; the contract's example where none is given. Validators and examples are loaded with the first event.
 * @throws RangeError for an event that the contract does not have, or data that is not what it says of the event.
 */
export async function eventDataOf<Event extends EventName>(
  event: Event,
  data: unknown,
): Promise<Payload<Event>['data']> {
  if (!events.includes(event)) {
    throw new RangeError(`There is no event "${event}". There are: ${events.join(', ')}.`)
  }
  const [{ payloadOf }, { payloadExamples }] = await Promise.all([
    import('#openapi/generated/webhook-validators.js'),
    import('#openapi/generated/payload-examples.ts'),
  ])
  const example = payloadExamples[event]
  if (data === undefined) return example.data
  const payload: unknown = { ...example, data }
  const isPayload = payloadOf[event]
  if (isPayload(payload)) return payload.data
  const complaints = (isPayload.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath.slice(1)} ${message}`,
  )
  throw new RangeError(`The data of ${event} is not what the contract says: ${complaints.join('; ')}.`)
}
