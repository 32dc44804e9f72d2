// The newest of many: a list that forgets its oldest item with each one past a bound.

export class Ring<Item> {
  readonly #max: number
  /** Written round and round, so that an item comes and goes without another being moved. */
  #slots: Item[] = []
  #oldest = 0

  constructor(max: number) {
    this.#max = max
  }

  /** Oldest first. */
  get items(): readonly Item[] {
    return [...this.#slots.slice(this.#oldest), ...this.#slots.slice(0, this.#oldest)]
  }

  push(item: Item): void {
    if (this.#slots.length < this.#max) this.#slots.push(item)
    else {
      this.#slots[this.#oldest] = item
      this.#oldest = (this.#oldest + 1) % this.#max
    }
  }

  clear(): void {
    this.#slots = []
    this.#oldest = 0
  }
}
