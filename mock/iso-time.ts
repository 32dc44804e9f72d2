// Times as answers write them (RFC 3339, in UTC, to the millisecond). Made once each: most answers write the same few, that of
// the millisecond and those of their account, and to make one takes as long as finding a caller.
const texts = new Map<number, string>()
/** All at once: they are made again as they come back. */
const maxTexts = 500

/**
 * @param at epoch milliseconds
 * @throws RangeError for what is no time
 */
export function isoTime(at: number): string {
  const known = texts.get(at)
  if (known !== undefined) return known
  const text = new Date(at).toISOString()
  if (texts.size >= maxTexts) texts.clear()
  texts.set(at, text)
  return text
}
