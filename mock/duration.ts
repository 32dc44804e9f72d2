// Spans of time as people write them: a whole number and its unit, such as 500ms, 90s, 24h or 7d.

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const units: Readonly<Record<string, number>> = { ms: 1, s: second, m: minute, h: hour, d: day, w: 7 * day }

/** In milliseconds; undefined: it is none. */
export function parseDuration(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,12})([a-z]+)$/.exec(text) ?? []
  const unitMs = Object.hasOwn(units, unit) ? units[unit] : undefined
  return unitMs && Number(digits) * unitMs
}
