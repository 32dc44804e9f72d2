// Validators for what a subscriber receives, by event.

import { asNode, type Node, nodeAt } from '../contract-node.ts'
import { compile, Schema } from './compile.ts'
import { apiSource } from './document.ts'
import { file, type GeneratedFile, script } from './print.ts'
import { inlined } from './schema.ts'

export async function webhookValidatorFiles(contract: Node): Promise<GeneratedFile[]> {
  const payloads = Object.fromEntries(
    Object.entries(nodeAt(contract, 'webhooks')).map(([event, item]) => {
      const content = nodeAt(nodeAt(nodeAt(asNode(item, event), 'post'), 'requestBody'), 'content')
      return [event, new Schema(inlined(contract, nodeAt(nodeAt(content, 'application/json'), 'schema')))]
    }),
  )
  return [
    script(
      apiSource,
      'webhook-validators.js',
      await compile({ groups: { payloadOf: payloads }, allErrors: true }),
    ),
    file(
      apiSource,
      'webhook-validators.d.ts',
      `import type { webhooks } from './types.ts'\nimport type { Validator } from './validator.ts'`,
      `/** The payload of an event, as it is delivered. */\nexport type Payload<Event extends keyof webhooks> = webhooks[Event]['post']['requestBody']['content']['application/json']`,
      '/** Validators of parsed webhook payloads, by event. They find everything. */\nexport const payloadOf: { readonly [Event in keyof webhooks]: Validator<Payload<Event>> }',
    ),
  ]
}
