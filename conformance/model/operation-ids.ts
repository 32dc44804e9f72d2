// The operations by name, and how a request is known to be one of them.
import { type OperationId, operations } from '#openapi/generated/operations.ts'

/** All operations, in the order of the contract. */
export const operationIds: readonly OperationId[] = Object.keys(operations).filter(isOperationId)

export function isOperationId(name: unknown): name is OperationId {
  return typeof name === 'string' && Object.hasOwn(operations, name)
}

/** The operation of a method and a path below the base path, without a query; undefined: there is none. */
export function operationAt(method: string, path: string): OperationId | undefined {
  return operationIds.find(id => operations[id].method === method && matches(operations[id].path, path))
}

function matches(template: string, path: string): boolean {
  const steps = path.split('/')
  const wanted = template.split('/')
  return (
    steps.length === wanted.length &&
    wanted.every((each, index) => /^\{\w+\}$/.test(each) || each === steps[index])
  )
}

/** As part of a name: `search-leads`. */
export function kebabOf(operation: OperationId): string {
  return operation.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
