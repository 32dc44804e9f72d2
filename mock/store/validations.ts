// The addresses that an account has asked about, each until its time is up, in the order in which they were remembered.
import { TextTable } from './text-table.ts'

/** A full day of the default limit, each request with the most addresses, would be 8.6 million: the oldest go first. */
const maxValidations = 100_000

const none = -1

export class Validations {
  readonly #addresses = new TextTable()
  /** By the place of an address: when it is forgotten, and which were remembered just before and after it. */
  readonly #untils: number[] = []
  readonly #olders: number[] = []
  readonly #newers: number[] = []
  #oldest = none
  #newest = none

  constructor(entries: readonly (readonly [address: string, until: number])[]) {
    for (const [address, until] of new Map(entries)) this.#append(this.#addresses.add(address), until)
  }

  get size(): number {
    return this.#addresses.size
  }

  /** Oldest first. */
  get entries(): [address: string, until: number][] {
    const entries: [string, number][] = []
    for (let place = this.#oldest; place !== none; place = this.#newers[place] ?? none) {
      entries.push([this.#addresses.textAt(place), this.#untils[place] ?? 0])
    }
    return entries
  }

  /** True if the address was remembered already; otherwise it is from now on. */
  remember(address: string, { ttlMs, now }: { ttlMs: number; now: number }): boolean {
    const known = this.#addresses.placeOf(address)
    if (known !== none) {
      const until = this.#untils[known] ?? 0
      // A clock that was set back makes nothing last longer.
      if (now < until && until <= now + ttlMs) return true
      this.#takeOut(known)
    }
    this.#append(known === none ? this.#addresses.add(address) : known, now + ttlMs)
    this.#forget(now)
    return false
  }

  /** Those first remembered whose time is up, and as many as there are too many. */
  #forget(now: number): void {
    for (let place = this.#oldest; place !== none; place = this.#oldest) {
      if (now < (this.#untils[place] ?? 0) && this.size <= maxValidations) return
      this.#takeOut(place)
      this.#addresses.remove(place)
    }
  }

  #append(place: number, until: number): void {
    this.#untils[place] = until
    this.#olders[place] = this.#newest
    this.#newers[place] = none
    if (this.#newest === none) this.#oldest = place
    else this.#newers[this.#newest] = place
    this.#newest = place
  }

  #takeOut(place: number): void {
    const older = this.#olders[place] ?? none
    const newer = this.#newers[place] ?? none
    if (older === none) this.#oldest = newer
    else this.#newers[older] = newer
    if (newer === none) this.#newest = older
    else this.#olders[newer] = older
  }
}
