// What one request asks of its own answer: `Prefer: code=429`, `example=<name>`, `delay=<milliseconds>` (RFC 7240), as users
// of Prism know them. What is unknown or makes no sense is ignored, as RFC 7240 2 asks.

export interface Preferences {
  /** Answer with this status of the contract, without doing the work. */
  code?: number
  /** Answer with this example of the contract. */
  example?: string
  delayMs?: number
}

const preference = /^\s*(code|example|delay)\s*=\s*(?:"([^"]*)"|([^\s;"]+))\s*(?:;|$)/i

const maxDelayMs = 60_000

/**
 * The preferences that a `Prefer` header states, the first of each name; undefined: none that the mock knows. What comes
 * after a semicolon is a parameter of its preference, and these have none.
 */
export function parsePreferences(header: string | undefined): Preferences | undefined {
  if (header === undefined) return undefined
  const preferences: Preferences = {}
  for (const part of header.match(/(?:"[^"]*"|[^,])+/g) ?? []) {
    const [, name = '', quoted, token = ''] = preference.exec(part) ?? []
    const value = quoted ?? token
    if (name.toLowerCase() === 'code' && /^[1-5]\d\d$/.test(value)) preferences.code ??= Number(value)
    if (name.toLowerCase() === 'example' && value !== '') preferences.example ??= value
    if (name.toLowerCase() === 'delay' && /^\d+$/.test(value)) {
      preferences.delayMs ??= Math.min(Number(value), maxDelayMs)
    }
  }
  return Object.keys(preferences).length === 0 ? undefined : preferences
}
