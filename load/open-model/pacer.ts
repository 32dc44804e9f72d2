// When the next request is due, as a pure function of the time gone by and of how many were sent: a late one changes nothing
// for those after it.

/** So many arrivals a second, evenly spread, for so long. */
export interface Pacer {
  readonly perSecond: number
  readonly durationMs: number
}

/** When arrival `n`, counted from 0, is due: milliseconds since the beginning. */
export function dueMsOf({ perSecond }: Pacer, n: number): number {
  return (n * 1000) / perSecond
}

/** Arrivals in all. */
export function arrivalsOf({ perSecond, durationMs }: Pacer): number {
  return Math.round((perSecond * durationMs) / 1000)
}

/** @returns milliseconds to wait before the next one, 0 when it is due or overdue, `done` when there is none */
export function paceOf(
  pacer: Pacer,
  { elapsedMs, sent }: { elapsedMs: number; sent: number },
): number | 'done' {
  if (sent >= arrivalsOf(pacer)) return 'done'
  return Math.max(0, dueMsOf(pacer, sent) - elapsedMs)
}
