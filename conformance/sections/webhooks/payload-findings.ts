// A delivery's payload against the contract, as an answer's body is judged against it.

import { type Node, nodeAt } from '#openapi/contract-node.ts'
import contract from '#openapi/generated/contract.json' with { type: 'json' }
import { type EventName, events } from '#openapi/generated/operations.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { Validator } from '#openapi/generated/validator.ts'
import { payloadOf } from '#openapi/generated/webhook-validators.js'
import { judge } from '#openapi/provenance.ts'
import { found } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Delivery } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { eventOf } from './delivery-steps.ts'

export interface PayloadQuestion {
  readonly requirement: RequirementId
  /** Of the event's own data, or of what all events share. */
  readonly of: 'data' | 'envelope'
}

/** None for what is no event of the contract. */
export function payloadFindings(delivery: Delivery, { requirement, of }: PayloadQuestion): Finding[] {
  const event = eventNameOf(delivery)
  if (event === undefined) return []
  const validate: Validator<unknown> = payloadOf[event]
  if (validate(delivery.json)) return []
  return judge({ contract, schema: schemaOf(event), errors: validate.errors ?? [] })
    .filter(({ level }) => level !== 'chosen')
    .map(({ error, level }) => {
      const missing = error.params['missingProperty']
      const path = typeof missing === 'string' ? `${error.instancePath}/${missing}` : error.instancePath
      return { error, level, path }
    })
    .filter(({ path }) => path.startsWith('/data/') === (of === 'data'))
    .map(({ error, level, path }) =>
      found(requirement, {
        path: `delivery ${delivery.number} ${path}`,
        expected: `${event}: ${error.message ?? error.keyword}`,
        actual: valueAt(delivery.json, path),
        level,
      }),
    )
}

export function eventNameOf(delivery: Delivery): EventName | undefined {
  return events.find(event => event === eventOf(delivery))
}

function schemaOf(event: EventName): Node {
  const body = nodeAt(nodeAt(nodeAt(nodeAt(contract, 'webhooks'), event), 'post'), 'requestBody')
  return nodeAt(nodeAt(nodeAt(body, 'content'), 'application/json'), 'schema')
}
