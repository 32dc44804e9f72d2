// The newest of many, in items that are written over: a list of a thousand new objects that replaces one with each request
// gives the collector all of them to move, twice each.

export class Ring<Item> {
  readonly #max: number
  readonly #create: (place: number) => Item
  #items: Item[] = []
  #oldest = 0

  /** `create` makes the item of a place from 0 to `max` - 1, when the place is first needed. */
  constructor(max: number, create: (place: number) => Item) {
    this.#max = max
    this.#create = create
  }

  /** Oldest first; each for as long as it is not written over. */
  get items(): readonly Item[] {
    return [...this.#items.slice(this.#oldest), ...this.#items.slice(0, this.#oldest)]
  }

  /** The item that is the newest from now on: a new one, or past the bound the oldest, to be written over. */
  next(): Item {
    const place = this.#items.length < this.#max ? this.#items.length : this.#oldest
    const item = this.#items[place] ?? this.#create(place)
    if (place === this.#items.length) this.#items.push(item)
    else this.#oldest = (this.#oldest + 1) % this.#max
    return item
  }

  clear(): void {
    this.#items = []
    this.#oldest = 0
  }
}
