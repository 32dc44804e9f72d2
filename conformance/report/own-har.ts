// Reads back what har.ts wrote.
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Delivery } from '../model/delivery.ts'
import { UsageError } from '../model/errors.ts'
import type { Exchange } from '../model/exchange.ts'
import { isOperationId } from '../model/operation-ids.ts'
import { parseJson } from '../model/parse-json.ts'
import type { Recording, StepState, TargetFacts } from '../model/recording.ts'
import { type FactName, facts, isKeyRole, type Role } from '../model/roles.ts'
import { harSchemaVersion } from './har.ts'
import {
  booleanIn,
  type Fields,
  fieldsIn,
  headersIn,
  isFields,
  listOfFields,
  numberIn,
  textIn,
  wrong,
} from './har-fields.ts'

/** Throws a UsageError for an archive of a later version of this suite, or one that was changed. */
export function ownRecording(log: Fields): Recording {
  const own = fieldsIn(log, '_leadleap')
  if (own['schemaVersion'] !== harSchemaVersion)
    throw new UsageError(
      `the HAR file has version ${String(own['schemaVersion'])} of this suite's fields; this one reads ${harSchemaVersion}.`,
    )
  return {
    target: targetIn(fieldsIn(own, 'target')),
    exchanges: listOfFields(log, 'entries').map(exchangeIn),
    deliveries: listOfFields(own, 'deliveries').map(deliveryIn),
    steps: new Map(
      Object.entries(fieldsIn(own, 'steps')).map(([name, state]) => [name, stateIn(name, state)]),
    ),
    notes: new Map(Object.entries(fieldsIn(own, 'notes'))),
  }
}

function targetIn(fields: Fields): TargetFacts {
  const keys = fields['keys']
  const given = fieldsIn(fields, 'facts')
  return {
    baseUrl: textIn(fields, 'baseUrl'),
    isLoopback: booleanIn(fields, 'isLoopback'),
    expectedLimit: numberIn(fields, 'expectedLimit'),
    isDeprecated: booleanIn(fields, 'isDeprecated'),
    keys: Array.isArray(keys) ? keys.map(String).filter(isKeyRole) : wrong('keys', 'a list'),
    facts: Object.fromEntries(
      Object.keys(given)
        .filter(isFactName)
        .map(name => [name, textIn(given, name)]),
    ),
  }
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(facts, name)
}

function exchangeIn(entry: Fields): Exchange {
  const own = fieldsIn(entry, '_leadleap')
  const request = fieldsIn(entry, 'request')
  const response = fieldsIn(entry, 'response')
  const postData = request['postData']
  const body = textIn(fieldsIn(response, 'content'), 'text')
  return {
    label: textIn(own, 'label'),
    step: textIn(own, 'step'),
    role: roleIn(textIn(own, 'role')),
    operation: operationIn(own['operation']),
    request: {
      method: textIn(request, 'method'),
      url: textIn(request, 'url'),
      headers: headersIn(request),
      body: isFields(postData) ? textIn(postData, 'text') : undefined,
    },
    response: {
      status: numberIn(response, 'status'),
      headers: headersIn(response),
      body,
      json: parseJson(body),
    },
    sentAt: numberIn(own, 'sentAt'),
    receivedAt: numberIn(own, 'receivedAt'),
    throttled: booleanIn(own, 'throttled'),
    concurrent: booleanIn(own, 'concurrent'),
  }
}

function roleIn(name: string): Role {
  return name === 'none' || isKeyRole(name) ? name : wrong('role', 'a role of this suite')
}

function operationIn(name: unknown): OperationId | undefined {
  if (name === undefined) return undefined
  return isOperationId(name) ? name : wrong('operation', 'an operation of the contract')
}

function deliveryIn(fields: Fields): Delivery {
  const headers = fields['headers']
  return {
    number: numberIn(fields, 'number'),
    path: textIn(fields, 'path'),
    method: textIn(fields, 'method'),
    headers: Array.isArray(headers)
      ? headers.map(
          (line: unknown) =>
            [String(Reflect.get(Object(line), 0)), String(Reflect.get(Object(line), 1))] as const,
        )
      : wrong('headers', 'a list'),
    bodyBase64: textIn(fields, 'bodyBase64'),
    json: fields['json'],
    receivedAt: numberIn(fields, 'receivedAt'),
    answered: numberIn(fields, 'answered'),
    signature: signatureIn(fields['signature']),
  }
}

function signatureIn(value: unknown): Delivery['signature'] {
  if (value === undefined || value === 'right' || value === 'wrong' || value === 'missing') return value
  return wrong('signature', 'right, wrong or missing')
}

function stateIn(name: string, value: unknown): StepState {
  const fields = isFields(value) ? value : wrong(name, 'an object')
  if (fields['state'] === 'done') return { state: 'done' }
  const because = textIn(fields, 'because')
  if (fields['state'] === 'skipped') return { state: 'skipped', because }
  return fields['state'] === 'error' ? { state: 'error', because } : wrong('state', 'done, skipped or error')
}
