// Texts that come again and again, such as the path of an endpoint: each is kept once and given out in the place of every
// other that is equal, so that what names it for long keeps no text of a single request.

const maxTexts = 64

export class Repeated {
  readonly #texts = new Map<string, string>()
  #last = ''

  /** The text that is kept in the place of this one. */
  of(text: string): string {
    // Mostly the one that was asked for last: to compare two texts takes a fifth of finding one.
    if (text === this.#last) return this.#last
    this.#last = this.#find(text)
    return this.#last
  }

  #find(text: string): string {
    const kept = this.#texts.get(text)
    if (kept !== undefined) return kept
    // All at once: what comes again is soon there again.
    if (this.#texts.size >= maxTexts) this.#texts.clear()
    this.#texts.set(text, text)
    return text
  }
}
