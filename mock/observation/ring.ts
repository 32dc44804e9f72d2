// The newest of many: a list that forgets its oldest items past a bound.

export class Ring<Item> {
  readonly #max: number
  #items: Item[] = []

  constructor(max: number) {
    this.#max = max
  }

  /** Oldest first. */
  get items(): readonly Item[] {
    return this.#items
  }

  push(item: Item): void {
    this.#items.push(item)
    // Half at a time: taking the first off one by one would move all the others each time.
    if (this.#items.length >= 2 * this.#max) this.#items = this.#items.slice(this.#max)
  }

  clear(): void {
    this.#items = []
  }
}
