// A request of a client, and the answer that it gets: by `fetch`, so that the network is real.
import { type OperationId, operations } from '#openapi/generated/operations.ts'

export interface Answer {
  status: number
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  body: string
}

export interface Call {
  /** Of the API; absent: none. */
  key?: string
  method: string
  /** Below the base URL, with its query. */
  path: string
  /** Sent as JSON. */
  body?: unknown
  /** Beside those of the key and of the body. */
  headers?: Record<string, string>
}

/** Sends a call to a base URL. */
export async function send(url: string, { key, method, path, body, headers: more }: Call): Promise<Answer> {
  const headers = new Headers(more)
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await fetch(url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  }
}

const bodies: { readonly [Op in OperationId]?: unknown } = {
  unlockLead: { lead_id: 'c_7f3a2b9d1e8c5f4a' },
  exportLeads: { lead_ids: ['c_7f3a2b9d', 'c_1a2b3c4d'], format: 'json' },
  enrichLead: { lead_id: 'c_7f3a2b9d1e8c5f4a' },
  validateEmail: { emails: ['sarah@acme.com', 'nobody@acme.com'] },
  createWebhook: { name: 'Receiver', url: 'http://127.0.0.1:9/hook', events: ['lead.unlocked'] },
}

/** A valid call of an operation: what it needs and no more. What is deleted is the demo world's one subscription. */
export function callOf(operation: OperationId): Call {
  const { method, path } = operations[operation]
  const body = bodies[operation]
  return {
    method,
    path: path.replace('{id}', 'wh_4a3b2c1d0e9f8a7b'),
    ...(body === undefined ? {} : { body }),
  }
}

export const operationIds = Object.keys(operations).filter((id): id is OperationId => id in operations)
