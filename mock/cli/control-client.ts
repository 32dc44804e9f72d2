// A running mock, as the commands reach it: over its control routes, typed by their contract.
import { basePath, type OperationId, operations } from '#openapi/generated/control-operations.ts'
import type { BodyOf, QueryOf } from '#openapi/generated/control-request-validators.js'
import type { components, operations as Shapes } from '#openapi/generated/control-types.ts'
import { eventsIn } from './event-source.ts'
import { UsageError } from './usage-error.ts'

export interface MockAddress {
  /** Whatever has its origin: of the path nothing is read. */
  url: string
  controlToken?: string | undefined
}

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined

/** What a route answers when all is well. */
export type ResultOf<Id extends OperationId> = {
  [Status in keyof Shapes[Id]['responses']]: Status extends 200 | 201 | 204
    ? JsonOf<Shapes[Id]['responses'][Status]>
    : never
}[keyof Shapes[Id]['responses']]

export interface ControlInput<Id extends OperationId> {
  path?: Readonly<Record<string, string>>
  query?: QueryOf<Id>
  body?: BodyOf<Id>
  signal?: AbortSignal
}

export type Happening = components['schemas']['Happening']

export interface ControlClient {
  /** @throws UsageError with the problem that the mock answered with, or for want of a mock. */
  call<Id extends OperationId>(id: Id, input?: ControlInput<Id>): Promise<ResultOf<Id>>
  /** All that happens from now on, once `onOpen` was called; ends when the mock stops or the signal aborts. */
  happenings(
    types: readonly Happening['type'][],
    options: { signal: AbortSignal; onOpen(): void },
  ): AsyncGenerator<Happening>
}

export function createControlClient({ url, controlToken }: MockAddress): ControlClient {
  const origin = originOf(url)

  async function request(id: OperationId, input: ControlInput<OperationId>): Promise<Response> {
    const { method, path } = operations[id]
    const target = new URL(`${basePath}${filled(path, input.path ?? {})}`, origin)
    for (const [name, value] of Object.entries(input.query ?? {}))
      target.searchParams.set(name, String(value))
    const response = await fetch(target, {
      method,
      headers: {
        ...(input.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(controlToken === undefined ? {} : { Authorization: `Bearer ${controlToken}` }),
      },
      body: input.body === undefined ? null : JSON.stringify(input.body),
      signal: input.signal ?? null,
    }).catch((error: unknown) => {
      if (input.signal?.aborted) throw error
      throw new UsageError(
        `no mock answers at ${origin}. Start one with "leadleap-kit mock", or name it with --url.`,
      )
    })
    if (!response.ok) throw new UsageError(await complaintOf(response, origin))
    return response
  }

  return {
    async call(id, input = {}) {
      const response = await request(id, input)
      const text = await response.text()
      return text === '' ? undefined : JSON.parse(text)
    },
    async *happenings(types, { signal, onOpen }) {
      const { body } = await request('streamHappenings', { query: { types: [...types] }, signal })
      onOpen()
      if (body !== null) yield* eventsIn<Happening>(body)
    },
  }
}

function originOf(url: string): string {
  const { protocol, origin } = URL.parse(url) ?? {}
  if (origin !== undefined && (protocol === 'http:' || protocol === 'https:')) return origin
  throw new UsageError(`"${url}" is no URL of a mock: expected one such as http://127.0.0.1:4010.`)
}

function filled(path: string, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

/** A problem's detail; what answers otherwise is no mock, or one without control routes. */
async function complaintOf(response: Response, origin: string): Promise<string> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false
  if (!isProblem) {
    await response.body?.cancel()
    return `what answers at ${origin} has no control routes. Is it a mock, started without --no-control?`
  }
  const { detail }: components['schemas']['Problem'] = Object(await response.json())
  return response.status === 401
    ? 'this mock asks for its control token: give it with --control-token.'
    : detail
}
