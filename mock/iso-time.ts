// Times as answers write them (RFC 3339, in UTC, to the millisecond). The text of a second is made once, since most answers
// write the same few: that of their account and that of now, which is another each millisecond.
const seconds = new Map<number, string>()
let last = { second: Number.NaN, text: '' }
/** All at once: they are made again as they come back. */
const maxSeconds = 500
const milliseconds = Array.from({ length: 1000 }, (_, ms) => `.${String(ms).padStart(3, '0')}Z`)

/**
 * @param at epoch milliseconds
 * @throws RangeError for a second that Date does not know
 */
export function isoTime(at: number): string {
  const whole = Math.trunc(at)
  const second = Math.floor(whole / 1000)
  if (second !== last.second) last = { second, text: seconds.get(second) ?? remember(second) }
  return last.text + milliseconds[whole - 1000 * second]
}

/** All but the fraction, in which the two forms of a year end alike. */
function remember(second: number): string {
  const text = new Date(1000 * second).toISOString().slice(0, -'.000Z'.length)
  if (seconds.size >= maxSeconds) seconds.clear()
  seconds.set(second, text)
  return text
}
