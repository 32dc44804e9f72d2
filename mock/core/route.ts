// Which operation does a method and path mean? Read off the operation table of a contract.
import { type Endpoint, type OperationId, operations } from '#openapi/generated/operations.ts'

export interface Route<Id extends string = OperationId> {
  operation: Id
  /** Path parameters, percent-decoded. */
  pathParameters: Record<string, string>
}

/** No operation: the methods that the path has, none for an unknown path. */
export interface NoRoute {
  operation: undefined
  allowedMethods: string[]
}

/** The path is relative to the base path; undefined: it lies outside. */
export type Router<Id extends string> = (method: string, path: string | undefined) => Route<Id> | NoRoute

type Table<Id extends string> = Readonly<Record<Id, Pick<Endpoint, 'method' | 'path'>>>

interface Candidate<Id extends string> {
  operation: Id
  method: string
  segments: string[]
}

/** In the order of the contract. */
export const operationIds = idsOf(operations)

export const findRoute: Router<OperationId> = createRouter(operations)

/** Paths without parameters go before those with one that they would match (OpenAPI 3.1, 4.8.8.2). */
export function createRouter<Id extends string>(table: Table<Id>): Router<Id> {
  const candidates = idsOf(table).map(operation => candidateOf(table, operation))
  const literalRoutes = literalRoutesOf(candidates)

  return (method, path) => {
    if (path === undefined) return { operation: undefined, allowedMethods: [] }
    const literal = literalRoutes.get(path)?.find(candidate => candidate.method === method)
    if (literal !== undefined) return literal.route
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
}

function idsOf<Id extends string>(table: Table<Id>): Id[] {
  return Object.keys(table).filter((id): id is Id => Object.hasOwn(table, id))
}

function candidateOf<Id extends string>(table: Table<Id>, operation: Id): Candidate<Id> {
  const { method, path } = table[operation]
  return { operation, method, segments: path.split('/') }
}

interface LiteralRoute<Id extends string> {
  method: string
  route: Route<Id>
}

/** Paths without parameters, which are most requests, are found in one look-up. */
function literalRoutesOf<Id extends string>(
  candidates: readonly Candidate<Id>[],
): Map<string, LiteralRoute<Id>[]> {
  const literal = candidates.filter(({ segments }) => !segments.some(isParameter))
  return Map.groupBy(
    literal.map(({ operation, method, segments }) => ({
      path: segments.join('/'),
      method,
      route: { operation, pathParameters: {} },
    })),
    ({ path }) => path,
  )
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
