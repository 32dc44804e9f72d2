import { describe, expect, test } from 'vitest'
import { billingPeriodAt } from './billing-period.ts'

describe('usage.period: a billing period is a calendar month in UTC', () => {
  test.each([
    { at: '2026-02-26T14:37:00.000Z', start: '2026-02-01', end: '2026-03-01' },
    { at: '2028-02-29T23:59:59.999Z', start: '2028-02-01', end: '2028-03-01' },
    { at: '2026-12-31T23:59:59.999Z', start: '2026-12-01', end: '2027-01-01' },
    { at: '2027-01-01T00:00:00.000Z', start: '2027-01-01', end: '2027-02-01' },
    { at: '2026-03-31T23:30:00.000-02:00', start: '2026-04-01', end: '2026-05-01' },
    { at: '1969-12-31T23:59:59.999Z', start: '1969-12-01', end: '1970-01-01' },
  ])('at $at from $start to $end', ({ at, start, end }) => {
    expect(billingPeriodAt(Date.parse(at))).toEqual({ start: Date.parse(start), end: Date.parse(end) })
  })
})
