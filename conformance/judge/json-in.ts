/** A text as JSON; undefined: it is none, or was too long to be kept. */
export function jsonIn(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
