// What a generated validator is: the declarations share it, so that nothing generated needs Ajv's own types.

import { apiSource } from './document.ts'
import { file, type GeneratedFile } from './print.ts'

const text = `/** One violated keyword. */
export interface ValidationError {
  /** JSON pointer into the value. */
  readonly instancePath: string
  /** From the validator's schema in the contract to the keyword, \`$ref\`s followed without a step of their own. */
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A type guard; after it said no, \`errors\` says why, until it is called again. */
export interface Validator<Value> {
  (value: unknown): value is Value
  readonly errors?: readonly ValidationError[] | null
}`

export function validatorFile(): GeneratedFile {
  return file(apiSource, 'validator.ts', text)
}
