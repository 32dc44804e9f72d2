// One example payload of each event: what is sent when a test causes an event without saying more.

import { asNode, type Node, nodeAt, nodeIn } from '../contract-node.ts'
import { apiSource } from './document.ts'
import { eventNames } from './operations.ts'
import { file, type GeneratedFile, literal } from './print.ts'

export function payloadExamplesFile(contract: Node): GeneratedFile {
  const examples = Object.fromEntries(eventNames(contract).map(event => [event, exampleOf(contract, event)]))
  return file(
    apiSource,
    'payload-examples.ts',
    "import type { EventName } from './operations.ts'\nimport type { Payload } from './webhook-validators.js'",
    `/** An example payload of each event. */\nexport const payloadExamples: { readonly [Event in EventName]: Payload<Event> } = ${literal(examples)}`,
  )
}

function exampleOf(contract: Node, event: string): unknown {
  const request = nodeAt(nodeAt(nodeAt(nodeAt(contract, 'webhooks'), event), 'post'), 'requestBody')
  const [example] = Object.values(nodeIn(nodeAt(nodeAt(request, 'content'), 'application/json'), 'examples'))
  if (example === undefined) throw new Error(`${event} has no example`)
  return asNode(example, event)['value']
}
