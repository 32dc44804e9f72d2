// The heads of the newest bodies, written round and round into one block of memory: kept as strings or arrays of their
// own, they would be moved and collected by the thousand, which was a sixth of the time of a request.

/** Where a head stands; good until so many others have been written that its place is needed. */
export interface Head {
  start: number
  length: number
}

const toBytes = new TextEncoder()
const toText = new TextDecoder()

export class BodyHeads {
  readonly #maxHead: number
  readonly #capacity: number
  #block: Uint8Array | undefined
  #next = 0

  /** The newest `count` heads are sure to be kept; of each body at most `maxHead` bytes. */
  constructor({ count, maxHead }: { count: number; maxHead: number }) {
    this.#maxHead = maxHead
    // One more, for what is left over at the end of the block.
    this.#capacity = (count + 1) * maxHead
  }

  /** Copies the head of a body. */
  write(body: string | Uint8Array): Head {
    this.#block ??= new Uint8Array(this.#capacity)
    if (this.#next + this.#maxHead > this.#capacity) this.#next = 0
    const start = this.#next
    const place = this.#block.subarray(start, start + this.#maxHead)
    const length = typeof body === 'string' ? toBytes.encodeInto(body, place).written : copy(body, place)
    this.#next += length
    return { start, length }
  }

  /** A head as text; a character that was cut is one that cannot be read. */
  read({ start, length }: Head): string {
    return this.#block === undefined ? '' : toText.decode(this.#block.subarray(start, start + length))
  }
}

function copy(body: Uint8Array, place: Uint8Array): number {
  const head = body.length > place.length ? body.subarray(0, place.length) : body
  place.set(head)
  return head.length
}
