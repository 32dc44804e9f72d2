// The keys of a run. Whoever reports knows their names alone.

/** The keys themselves and other secrets of the API, wherever they stand. */
const secretForms = /\bll_[0-9a-f]{64}\b|\bwhsec_[0-9a-f]{16,}\b/gi

export interface Keyring {
  readonly names: readonly string[]
  /** @returns the name of the key in this run */
  add(key: string): string
  /** The headers that send the key; none for no key. */
  credentials(name: string | undefined): Record<string, string>
  /** The text with a name in place of every secret. */
  redacted(text: string): string
}

export function createKeyring(given: readonly string[] = []): Keyring {
  const keys = new Map<string, string>()

  function add(key: string): string {
    const name = `key-${keys.size + 1}`
    keys.set(name, key)
    return name
  }
  for (const key of given) add(key)

  return {
    get names() {
      return [...keys.keys()]
    },
    add,
    credentials(name) {
      if (name === undefined) return {}
      const key = keys.get(name)
      if (key === undefined) throw new RangeError(`There is no key named ${name}.`)
      return { Authorization: `Bearer ${key}` }
    },
    redacted(text) {
      let clean = text
      for (const [name, key] of keys) clean = clean.replaceAll(key, `<${name}>`)
      return clean.replaceAll(secretForms, '<secret>')
    },
  }
}

/** LEADLEAP_API_KEY, then LEADLEAP_API_KEY_2 and on, as far as they go without a gap. */
export function keysIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  const keys: string[] = []
  for (let n = 1; ; n++) {
    const key = environment[n === 1 ? 'LEADLEAP_API_KEY' : `LEADLEAP_API_KEY_${n}`]
    if (key === undefined || key === '') return keys
    keys.push(key)
  }
}
