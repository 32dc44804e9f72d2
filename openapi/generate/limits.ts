// The numbers of the contract that code obeys.

import { type Node, nodeAt, numberAt, stringAt } from '../contract-node.ts'
import { apiSource } from './document.ts'
import { operationNodes } from './operation-nodes.ts'
import { apiKey, schemaNamed } from './operations.ts'
import { constant, file, type GeneratedFile } from './print.ts'

export function limitsFile(contract: Node): GeneratedFile {
  const property = (schema: string, name: string) =>
    nodeAt(nodeAt(schemaNamed(contract, schema), 'properties'), name)
  const perPage = nodeAt(nodeAt(nodeAt(nodeAt(contract, 'components'), 'parameters'), 'PerPage'), 'schema')
  return file(
    apiSource,
    'limits.ts',
    constant(
      'contractVersion',
      stringAt(nodeAt(contract, 'info'), 'version'),
      'The version of the contract.',
    ),
    constant(
      'keyPattern',
      stringAt(apiKey(contract), 'x-key-pattern'),
      'The form of an API key, as the source of a regular expression.',
    ),
    constant(
      'rateLimit',
      nodeAt(contract, 'x-rate-limit'),
      'Requests a key may make in a window unless it says otherwise, and the length of a window.',
    ),
    constant('maxBodyBytes', numberAt(contract, 'x-max-body-bytes'), 'Bodies with more bytes are refused.'),
    constant(
      'webhookDelivery',
      nodeAt(contract, 'x-webhook-delivery'),
      'How deliveries are signed, timed and tried again.',
    ),
    constant(
      'validationTtlSeconds',
      validationTtl(contract),
      'How long the verdict on an address is cached.',
    ),
    constant(
      'maxExportLeads',
      numberAt(property('ExportRequest', 'lead_ids'), 'maxItems'),
      'Leads that one export may name.',
    ),
    constant(
      'maxBulkEmails',
      numberAt(property('BulkValidationRequest', 'emails'), 'maxItems'),
      'Addresses that one validation may name.',
    ),
    constant('maxPerPage', numberAt(perPage, 'maximum'), 'Leads that one page may hold.'),
    constant(
      'defaultPerPage',
      numberAt(perPage, 'default'),
      'Leads that a page holds unless asked otherwise.',
    ),
  )
}

function validationTtl(contract: Node): number {
  const operation = operationNodes(contract).find(({ id }) => id === 'validateEmail')
  if (operation === undefined) throw new Error('the contract has no operation validateEmail')
  return numberAt(operation.node, 'x-cache-ttl-seconds')
}
