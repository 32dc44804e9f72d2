// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

import type { webhooks } from './types.ts'
import type { Validator } from './validator.ts'

/** The payload of an event, as it is delivered. */
export type Payload<Event extends keyof webhooks> = webhooks[Event]['post']['requestBody']['content']['application/json']

/** Validators of parsed webhook payloads, by event. They find everything. */
export const payloadOf: { readonly [Event in keyof webhooks]: Validator<Payload<Event>> }
