import { type OperationId, operations } from '#openapi/generated/operations.ts'

/** All operations, in the order of the contract. */
export const operationIds: readonly OperationId[] = Object.keys(operations).filter(isOperationId)

export function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(operations, name)
}

/** As part of a name: `search-leads`. */
export function kebabOf(operation: OperationId): string {
  return operation.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
