// The table of the mock's control routes, and of the problems that they answer with.

import { type Node, nodeAt } from '../contract-node.ts'
import { controlSource } from './document.ts'
import { basePathOf, endpointRow } from './endpoints.ts'
import { operationNodes } from './operation-nodes.ts'
import { constant, file, type GeneratedFile, literal } from './print.ts'

export function controlOperationsFile(contract: Node): GeneratedFile {
  const table = Object.fromEntries(operationNodes(contract).map(o => [o.id, endpointRow(contract, o)]))
  return file(
    controlSource,
    'operations.ts',
    "import type { Endpoint } from './operations.ts'",
    constant('basePath', basePathOf(contract), 'The path that every control route lives under.'),
    'export type OperationId = keyof typeof operations',
    `/** All control routes, by operationId. */\nexport const operations = ${literal(table)} as const satisfies Readonly<Record<string, Endpoint>>`,
  )
}

export function controlProblemsFile(contract: Node): GeneratedFile {
  return file(
    controlSource,
    'problems.ts',
    constant(
      'problems',
      nodeAt(contract, 'x-problems'),
      'Every problem that a control route answers with: status and title by the last part of its type.',
    ),
    constant('problemTypePrefix', contract['x-problem-type-prefix'], 'What the type of each begins with.'),
    'export type ProblemName = keyof typeof problems',
  )
}
