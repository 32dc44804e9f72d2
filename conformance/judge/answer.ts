// Which answers are the API's own, and so have to be envelopes. A file is none; what is no operation's is one only if it
// looks like one, because the reference does not say who answers there.
import { operations } from '#openapi/generated/operations.ts'
import type { Exchange } from '../model/exchange.ts'

/** Whether the body of this answer should be an envelope. */
export function isEnvelopeDue(exchange: Exchange): boolean {
  if (isRedirect(exchange)) return false
  if (exchange.operation === undefined) return hasMembersOfEnvelope(exchange.response.json)
  return !isFile(exchange)
}

/** Whether the answer says that the request succeeded. */
export function isSuccess({ response: { status } }: Exchange): boolean {
  return status >= 200 && status < 300
}

export function isRedirect({ response: { status } }: Exchange): boolean {
  return status >= 300 && status < 400
}

export function isError({ response: { status } }: Exchange): boolean {
  return status >= 400
}

/** An export's file, which comes as it is. */
export function isFile(exchange: Exchange): boolean {
  return exchange.operation === 'exportLeads' && isSuccess(exchange)
}

/** The method and the path below the base path, as a reader knows the operation: `POST /leads/unlock`. */
export function callOf(operation: keyof typeof operations): string {
  const { method, path } = operations[operation]
  return `${method} ${path}`
}

function hasMembersOfEnvelope(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    ['data', 'meta', 'error'].every(name => Object.hasOwn(json, name))
  )
}
