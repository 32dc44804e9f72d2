// The table of errors.

import { type Node, nodeAt } from '../contract-node.ts'
import { apiSource } from './document.ts'
import { constant, file, type GeneratedFile } from './print.ts'

export function errorsFile(contract: Node): GeneratedFile {
  return file(
    apiSource,
    'errors.ts',
    constant(
      'errors',
      nodeAt(contract, 'x-errors'),
      'Every error: status and default message by code. `{limit}` stands for the limit of the key.',
    ),
    "export type ErrorCode = keyof typeof errors\nexport type ErrorStatus = (typeof errors)[ErrorCode]['status']",
  )
}
