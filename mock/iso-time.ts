// Times as answers write them (RFC 3339, in UTC, to the millisecond). Made once each: most answers write the same few, that of
// the millisecond and those of their account, and to make one takes as long as finding a caller.
const texts = new Map<number, string>()
let last = { at: Number.NaN, text: '' }
/** All at once: they are made again as they come back. */
const maxTexts = 500

/**
 * @param at epoch milliseconds
 * @throws RangeError for what is no time
 */
export function isoTime(at: number): string {
  if (at !== last.at) last = { at, text: texts.get(at) ?? remember(at) }
  return last.text
}

function remember(at: number): string {
  const text = new Date(at).toISOString()
  if (texts.size >= maxTexts) texts.clear()
  texts.set(at, text)
  return text
}
