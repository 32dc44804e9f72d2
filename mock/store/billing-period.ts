// A billing period is a calendar month in UTC (usage.period).

export interface BillingPeriod {
  readonly start: number
  readonly end: number
}

let last: BillingPeriod = { start: 0, end: 0 }

/** The one asked for last is at hand: every request asks, and a calendar takes a twentieth of its time. */
export function billingPeriodAt(now: number): BillingPeriod {
  if (!(now >= last.start && now < last.end)) last = periodHolding(now)
  return last
}

function periodHolding(now: number): BillingPeriod {
  const date = new Date(now)
  return {
    start: Date.UTC(date.getUTCFullYear(), date.getUTCMonth()),
    end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1),
  }
}
