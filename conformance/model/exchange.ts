// One request and its answer, as kept: what every check reads, every report shows and a HAR file carries. No secret is in
// it: keys and signing secrets are replaced before an exchange is recorded.
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Role } from './roles.ts'

export type HeaderLine = readonly [name: string, value: string]

export interface Exchange {
  /** Unique in a recording: the step's name, a slash, and which of its requests this is: `unlock/first`. */
  readonly label: string
  readonly step: string
  readonly role: Role
  /** The operation it asks for; undefined for a path or a method that is no operation's. */
  readonly operation: OperationId | undefined
  readonly request: SentRequest
  readonly response: ReceivedResponse
  /** Epoch milliseconds by the target's clock: this machine's, and what the suite has moved the mock's by. */
  readonly sentAt: number
  readonly receivedAt: number
  /**
   * Refused by the rate limit where the step did not ask for that. It was sent again under the same label, and counts
   * neither for nor against the target.
   */
  readonly throttled: boolean
  /** It was one of several sent at the same time, so that its order among them is unknown. */
  readonly concurrent: boolean
}

export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly HeaderLine[]
  /** UTF-8; undefined: none. A body of more than 64 KiB is kept as its head and its length. */
  readonly body: string | undefined
}

export interface ReceivedResponse {
  readonly status: number
  readonly headers: readonly HeaderLine[]
  /** Decoded from its content coding, as UTF-8. */
  readonly body: string
  /** The body parsed; undefined: it is not JSON. */
  readonly json: unknown
}

/** The value of a header, its name in any case; undefined: there is none. Repeated headers are joined as RFC 9110 5.3 says. */
export function headerOf(
  { headers }: { readonly headers: readonly HeaderLine[] },
  name: string,
): string | undefined {
  const values = headers
    .filter(([each]) => each.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value)
  return values.length === 0 ? undefined : values.join(', ')
}
