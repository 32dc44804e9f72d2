// Identifiers in the forms that the contract's patterns ask for.
import type { Randomness } from './randomness.ts'

export interface Ids {
  /** `req_` and 16 of 0-9a-z. */
  requestId(): string
  /** `wh_` and 16 hex. */
  webhookId(): string
  /** `whsec_` and 48 hex. */
  webhookSecret(): string
  deliveryId(): string
}

const base36 = [...'0123456789abcdefghijklmnopqrstuvwxyz']
const base36Pairs = base36.flatMap(first => base36.map(second => first + second))

export function createIds(random: Randomness): Ids {
  // 36^6 fits in 32 bits: one draw gives three pairs.
  const pair = (draw: number, place: number) => base36Pairs[Math.floor(draw / 1296 ** place) % 1296] ?? ''
  const six = () => {
    const draw = random()
    return pair(draw, 0) + pair(draw, 1) + pair(draw, 2)
  }
  const hex = (digits: number) => {
    let text = ''
    while (text.length < digits) text += random().toString(16).padStart(8, '0')
    return text.slice(0, digits)
  }
  return {
    requestId: () => `req_${six()}${six()}${six().slice(0, 4)}`,
    webhookId: () => `wh_${hex(16)}`,
    webhookSecret: () => `whsec_${hex(48)}`,
    deliveryId: () => `dlv_${hex(16)}`,
  }
}
