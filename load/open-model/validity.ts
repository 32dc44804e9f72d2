// Did the generator keep its own schedule? One that did not has measured itself.

/** A request sent later than this is late: ten times what polling for its time is off by on a busy machine. */
export const latenessBoundMs = 10

/** Of the rate asked for. */
export const rateTolerance = 0.01

export interface Kept {
  readonly askedRate: number
  readonly sentRate: number
  /** 99 of 100 requests were sent no later than this after they were due. */
  readonly latenessP99Ms: number
}

/** @returns why the measurement proves nothing; undefined when the schedule was kept */
export function missedSchedule({ askedRate, sentRate, latenessP99Ms }: Kept): string | undefined {
  if (latenessP99Ms > latenessBoundMs) {
    return `the generator missed its own schedule at ${askedRate}/s: 1 request in 100 was sent more than ${latenessP99Ms.toFixed(1)} ms late, and ${latenessBoundMs} ms is the bound`
  }
  if (Math.abs(sentRate / askedRate - 1) > rateTolerance) {
    return `the generator missed its own schedule: it sent ${sentRate.toFixed(1)}/s, and ${askedRate}/s was asked for`
  }
  return undefined
}
