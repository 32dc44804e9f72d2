// The heads of the newest bodies, written round and round into one block of memory: kept as strings or arrays of their
// own, they would be moved and collected by the thousand, which was a sixth of the time of a request.

/** Where a head stands; good until so many others have been written that its place is needed. */
export interface Head {
  start: number
  length: number
}

const nowhere = new Uint8Array(0)
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

  /** Copies the head of a body, or of what stands before it and the body. */
  write(body: string | Uint8Array, before = ''): Head {
    this.#block ??= new Uint8Array(this.#capacity)
    if (this.#next + this.#maxHead > this.#capacity) this.#next = 0
    const start = this.#next
    const end = start + this.#maxHead
    if (before !== '') this.#put(before, end)
    this.#put(body, end)
    return { start, length: this.#next - start }
  }

  #put(part: string | Uint8Array, end: number): void {
    const place = this.#block?.subarray(this.#next, end) ?? nowhere
    this.#next += typeof part === 'string' ? toBytes.encodeInto(part, place).written : copy(part, place)
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
