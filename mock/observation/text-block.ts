// A place of memory for each of so many texts, all in one block: kept as strings or arrays of their own, they would be moved
// and collected by the thousand, which was a sixth of the time of a request.

const toBytes = new TextEncoder()
const toText = new TextDecoder()

export class TextBlock {
  readonly #places: number
  readonly #size: number
  #block: Uint8Array | undefined
  /** A view of each place that has been used: making one anew takes as long as writing a short text. */
  readonly #views: Uint8Array[] = []

  /** So many places of `size` bytes each; there is no block before the first is written. */
  constructor({ places, size }: { places: number; size: number }) {
    this.#places = places
    this.#size = size
  }

  /** Writes the head of a body, and of what stands before and after it, into a place; its length in bytes. */
  write(place: number, body: string | Uint8Array, { before = '', after = '' } = {}): number {
    const view = this.#view(place)
    if (typeof body === 'string') return toBytes.encodeInto(before + body + after, view).written
    const start = before === '' ? 0 : toBytes.encodeInto(before, view).written
    const head = body.length > view.length - start ? body.subarray(0, view.length - start) : body
    view.set(head, start)
    const end = start + head.length
    return after === '' ? end : end + toBytes.encodeInto(after, view.subarray(end)).written
  }

  /** Writes a whole text into a place; its length in bytes, or undefined where the place is too small for it. */
  writeWhole(place: number, text: string): number | undefined {
    if (text.length > this.#size) return undefined
    const { read, written } = toBytes.encodeInto(text, this.#view(place))
    return read === text.length ? written : undefined
  }

  /** The text of a place; a character that was cut is one that cannot be read. */
  read(place: number, length: number): string {
    return toText.decode(this.#view(place).subarray(0, length))
  }

  #view(place: number): Uint8Array {
    return this.#views[place] ?? this.#firstView(place)
  }

  #firstView(place: number): Uint8Array {
    this.#block ??= new Uint8Array(this.#places * this.#size)
    const view = this.#block.subarray(place * this.#size, (place + 1) * this.#size)
    this.#views[place] = view
    return view
  }
}
