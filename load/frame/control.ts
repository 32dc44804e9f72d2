// A mock's control routes over HTTP, typed by their contract. What answers otherwise is no mock.
import { basePath, type OperationId, operations } from '#openapi/generated/control-operations.ts'
import type { HttpClient } from '../http/client.ts'
import { type Control, type ControlInput, TargetError } from '../target.ts'

export interface ControlOptions {
  readonly client: HttpClient
  readonly origin: string
  readonly token?: string | undefined
}

export function createControl({ client, origin, token }: ControlOptions): Control {
  return {
    async call(id, input = {}) {
      const { status, text, error } = await client.send({
        method: operations[id].method,
        url: addressOf(id, input, origin),
        headers: {
          ...(input.body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        body: input.body === undefined ? undefined : JSON.stringify(input.body),
      })
      if (status === 0) throw new TargetError(`no control routes answer at ${origin}: ${error}.`)
      if (status >= 300)
        throw new TargetError(`the mock's control route ${id} answered ${status}: ${detailOf(text)}`)
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}

/** The control routes where the target has them: only a mock names itself on `/_mock/health`. */
export async function findControl(options: ControlOptions): Promise<Control | undefined> {
  const { status, text } = await options.client.send({
    method: 'GET',
    url: new URL(`${basePath}${operations.getHealth.path}`, options.origin),
    headers: options.token === undefined ? {} : { Authorization: `Bearer ${options.token}` },
  })
  return status === 200 && isHealth(text) ? createControl(options) : undefined
}

function isHealth(text: string): boolean {
  try {
    return Object(JSON.parse(text)).name === 'leadleap-kit'
  } catch {
    return false
  }
}

function addressOf(
  id: OperationId,
  { path = {}, query = {} }: ControlInput<OperationId>,
  origin: string,
): URL {
  const filled = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const url = new URL(`${basePath}${filled}`, origin)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return url
}

function detailOf(text: string): string {
  try {
    return String(Object(JSON.parse(text)).detail ?? 'it says no more.')
  } catch {
    return 'it says no more.'
  }
}
