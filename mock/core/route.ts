// Which operation does a method and path mean? Read off the contract's operation table.
import { type OperationId, operations } from '#openapi/generated/operations.ts'

export interface Route {
  operation: OperationId
  /** Path parameters, percent-decoded. */
  pathParameters: Record<string, string>
}

/** No operation: the methods that the path has, none for an unknown path. */
export interface NoRoute {
  operation: undefined
  allowedMethods: string[]
}

interface Candidate {
  operation: OperationId
  method: string
  segments: string[]
}

/** In the order of the contract. */
export const operationIds = Object.keys(operations).filter((id): id is OperationId =>
  Object.hasOwn(operations, id),
)

const candidates: Candidate[] = operationIds.map(operation => ({
  operation,
  method: operations[operation].method,
  segments: operations[operation].path.split('/'),
}))

/** Paths without parameters, which are most requests, are found in one look-up. */
const literalRoutes = new Map<string, Route>(
  candidates
    .filter(({ segments }) => !segments.some(isParameter))
    .map(({ operation, method, segments }) => [
      `${method} ${segments.join('/')}`,
      { operation, pathParameters: {} },
    ]),
)

export function findRoute(method: string, path: string | undefined): Route | NoRoute {
  if (path === undefined) return { operation: undefined, allowedMethods: [] }
  const literal = literalRoutes.get(`${method} ${path}`)
  if (literal !== undefined) return literal
  const segments = path.split('/')
  const allowedMethods: string[] = []
  for (const candidate of candidates) {
    const pathParameters = matchSegments(candidate.segments, segments)
    if (pathParameters === undefined) continue
    if (candidate.method === method) return { operation: candidate.operation, pathParameters }
    allowedMethods.push(candidate.method)
  }
  return { operation: undefined, allowedMethods }
}

function matchSegments(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? ''
    if (isParameter(part)) {
      const value = decodeSegment(segment)
      if (value === undefined || value === '') return undefined
      parameters[part.slice(1, -1)] = value
    } else if (part !== segment) return undefined
  }
  return parameters
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{')
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
