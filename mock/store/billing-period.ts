// A billing period is a calendar month in UTC (usage.period).

export interface BillingPeriod {
  start: number
  end: number
}

export function billingPeriodAt(now: number): BillingPeriod {
  const date = new Date(now)
  return {
    start: Date.UTC(date.getUTCFullYear(), date.getUTCMonth()),
    end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1),
  }
}
