// Reads members of a parsed HAR file, which anybody may have written. What is not as it must be is the user's to mend.
import { UsageError } from '../model/errors.ts'
import type { HeaderLine } from '../model/exchange.ts'

export type Fields = { readonly [name: string]: unknown }

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member that must be an object. */
export function fieldsIn(parent: Fields, name: string): Fields {
  const value = parent[name]
  return isFields(value) ? value : wrong(name, 'an object')
}

/** A member that must be a list of objects. */
export function listOfFields(parent: Fields, name: string): readonly Fields[] {
  const value = parent[name]
  return Array.isArray(value) && value.every(isFields) ? value : wrong(name, 'a list of objects')
}

export function textIn(parent: Fields, name: string): string {
  const value = parent[name]
  return typeof value === 'string' ? value : wrong(name, 'a text')
}

export function numberIn(parent: Fields, name: string): number {
  const value = parent[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : wrong(name, 'a number')
}

export function booleanIn(parent: Fields, name: string): boolean {
  const value = parent[name]
  return typeof value === 'boolean' ? value : wrong(name, 'true or false')
}

/** Headers as HAR has them: `[{ name, value }]`. */
export function headersIn(parent: Fields): HeaderLine[] {
  return listOfFields(parent, 'headers').map(line => [textIn(line, 'name'), textIn(line, 'value')] as const)
}

/** Throws a UsageError. */
export function wrong(name: string, wanted: string): never {
  throw new UsageError(`the HAR file cannot be read: "${name}" is not ${wanted}.`)
}
