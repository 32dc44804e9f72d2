// One request that the receiver of webhooks got.
import type { HeaderLine } from './exchange.ts'

export interface Delivery {
  /** Counted from 1. */
  readonly number: number
  /** Of the URL, by which the suite tells its subscriptions apart: `/hooks/events`. */
  readonly path: string
  readonly method: string
  readonly headers: readonly HeaderLine[]
  /** The exact bytes, in base64, because a signature is over them. */
  readonly bodyBase64: string
  /** The body as JSON; undefined: it is none. */
  readonly json: unknown
  /** Epoch milliseconds by the target's clock. */
  readonly receivedAt: number
  /** What the receiver answered. */
  readonly answered: number
  /**
   * Whether the signature is the HMAC-SHA256 of these bytes under the secret of the subscription, which is not kept.
   * undefined: the secret of this path is not known.
   */
  readonly signature: 'right' | 'wrong' | 'missing' | undefined
}
