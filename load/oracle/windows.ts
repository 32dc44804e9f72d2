// The windows of each key: which requests the server must have counted together, and which it may have counted on either side
// of an edge. Of limiters without fixed windows: the requests that share a Reset that is still to come.
import { byKey, type WindowSize } from './case.ts'
import type { AlgorithmName } from './models.ts'
import type { Timed } from './observation.ts'

export interface Window {
  readonly key: string
  /** Epoch ms of the server, at the earliest and at the latest. */
  readonly startsAt: Span
  readonly endsAt: Span
  /** Decided within it, whatever the network did. */
  readonly members: readonly Timed[]
  /** Decided within it or beside it. */
  readonly doubtful: readonly Timed[]
  /** Nobody can have used it before what was observed. */
  readonly isFresh: boolean
  /** Whether it is a window of the limiter, and not only requests that share a Reset. */
  readonly isFixed: boolean
}

export interface Span {
  readonly earliest: number
  readonly latest: number
}

export interface WindowsOptions extends WindowSize {
  readonly algorithm: AlgorithmName | undefined
  /** Keys that nobody else has: made for this run. */
  readonly freshKeys: ReadonlySet<string>
}

export function windowsOf(observations: readonly Timed[], options: WindowsOptions): Window[] {
  return [...byKey(observations)].flatMap(([key, own]) => {
    const isFresh = options.freshKeys.has(key)
    if (options.algorithm === 'fixed-aligned') return alignedWindows(own, isFresh, options.windowMs)
    if (options.algorithm === 'fixed-first') return windowsFromFirst(own, isFresh, options.windowMs)
    return spansOfOneReset(own)
  })
}

function alignedWindows(own: readonly Timed[], isFreshKey: boolean, windowMs: number): Window[] {
  const indexOf = (at: number) => Math.floor(at / windowMs)
  const from = indexOf(Math.min(...own.map(({ earliestAt }) => earliestAt)))
  const indexes = new Set(own.flatMap(({ earliestAt, latestAt }) => [indexOf(earliestAt), indexOf(latestAt)]))
  return [...indexes]
    .toSorted((a, b) => a - b)
    .map(index => {
      const touching = own.filter(o => indexOf(o.earliestAt) <= index && index <= indexOf(o.latestAt))
      const isWithin = (o: Timed) => indexOf(o.earliestAt) === indexOf(o.latestAt)
      return {
        key: own[0]?.key ?? '',
        startsAt: exactly(index * windowMs),
        endsAt: exactly((index + 1) * windowMs),
        members: touching.filter(isWithin),
        doubtful: touching.filter(o => !isWithin(o)),
        isFresh: isFreshKey || index > from,
        isFixed: true,
      }
    })
}

function windowsFromFirst(own: readonly Timed[], isFreshKey: boolean, windowMs: number): Window[] {
  const windows: Window[] = []
  let rest = own.toSorted((a, b) => a.earliestAt - b.earliestAt)
  while (rest.some(({ outcome }) => outcome === 'admitted')) {
    const previous = windows.at(-1)
    // The earliest that was let in began it; one that overlaps the end of the window before may be that.
    const admitted = rest.filter(({ outcome }) => outcome === 'admitted')
    const sure = admitted.filter(o => previous === undefined || o.earliestAt >= previous.endsAt.latest)
    const latest = Math.min(...(sure.length > 0 ? sure : admitted).map(({ latestAt }) => latestAt))
    const earliest = Math.max(
      previous?.endsAt.earliest ?? -Infinity,
      // One whose answer was lost may have been the first.
      Math.min(...rest.filter(({ outcome }) => outcome !== 'refused').map(({ earliestAt }) => earliestAt)),
    )
    const endsAt = { earliest: earliest + windowMs, latest: latest + windowMs }
    const within = rest.filter(o => o.earliestAt < endsAt.latest)
    const isSure = (o: Timed) =>
      o.latestAt < endsAt.earliest && (previous === undefined || o.earliestAt >= previous.endsAt.latest)
    windows.push({
      key: own[0]?.key ?? '',
      startsAt: { earliest, latest },
      endsAt,
      members: within.filter(isSure),
      doubtful: within.filter(o => !isSure(o)),
      isFresh: isFreshKey || previous !== undefined,
      isFixed: true,
    })
    rest = rest.filter(o => o.latestAt >= endsAt.earliest && !(isSure(o) && within.includes(o)))
    if (rest.length === 0 || rest.every(o => o.earliestAt < endsAt.latest)) break
  }
  return windows
}

/** A Reset is told in whole seconds: what happens in its last second may be after it. */
const resetGrainMs = 1000

function spansOfOneReset(own: readonly Timed[]): Window[] {
  const early = own.filter(o => o.reset !== undefined && o.latestAt < o.reset * 1000 - resetGrainMs)
  return [...Map.groupBy(early, ({ reset }) => reset ?? 0)].map(([reset, members]) => ({
    key: own[0]?.key ?? '',
    startsAt: {
      earliest: Math.min(...members.map(({ earliestAt }) => earliestAt)),
      latest: Math.min(...members.map(({ latestAt }) => latestAt)),
    },
    endsAt: { earliest: reset * 1000 - resetGrainMs, latest: reset * 1000 + resetGrainMs },
    members,
    doubtful: own.filter(o => o.reset === reset && !members.includes(o)),
    isFresh: false,
    isFixed: false,
  }))
}

const exactly = (at: number): Span => ({ earliest: at, latest: at })
