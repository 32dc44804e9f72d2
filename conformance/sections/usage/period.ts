// The billing period: a calendar month in UTC, after which everything begins anew.
import { expectThat } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf } from '../../model/recording.ts'
import type { Step } from '../../model/step.ts'

/** The last step that reads a balance: nothing is left of the old period afterwards. */
export const newPeriod: Step = {
  name: 'usage-new-period',
  needs: ['clock'],
  requests: { spare: 2 },
  async run({ call, advance, now }) {
    const before = await call({ operation: 'getUsage', role: 'spare', as: 'before' })
    const period = periodIn(before)
    if (period === undefined || period.end <= now()) return
    await advance(period.end - now() + 1000)
    await call({ operation: 'getUsage', role: 'spare', as: 'after' })
  },
}

export const periodChecks: readonly StepCheck[] = [
  {
    requirement: 'usage.period',
    title: 'the period is the calendar month in UTC',
    steps: ['auth-let-in'],
    judge(recording) {
      const usage = exchangeOf(recording, 'auth-let-in/usage')
      const period = periodIn(usage)
      if (usage === undefined || period === undefined)
        return { notAsked: 'GET /account/usage did not tell a period' }
      return monthFindings(usage, period)
    },
  },
  {
    requirement: 'usage.period',
    title: 'a new period begins where the old one ends, with nothing used',
    steps: ['usage-new-period'],
    judge(recording) {
      const old = periodIn(exchangeOf(recording, 'usage-new-period/before'))
      const after = exchangeOf(recording, 'usage-new-period/after')
      if (old === undefined || after === undefined)
        return { notAsked: 'GET /account/usage did not tell a period' }
      return [
        ...expectThat(periodIn(after)?.start === old.end, 'usage.period', {
          path: '/data/period/start',
          expected: new Date(old.end).toISOString(),
          actual: valueAt(after.response.json, '/data/period/start'),
          exchange: after,
        }),
        ...expectThat(valueAt(after.response.json, '/data/usage/leads_used') === 0, 'usage.period', {
          path: '/data/usage/leads_used',
          expected: '0',
          actual: valueAt(after.response.json, '/data/usage/leads_used'),
          exchange: after,
        }),
      ]
    },
  },
]

/** A run that began in the last second of a month is judged by the month of either end. */
function monthFindings(usage: Exchange, period: Period): Finding[] {
  const months = [usage.sentAt, usage.receivedAt].map(monthAt)
  const wanted = months.find(month => month.start === period.start) ?? monthAt(usage.receivedAt)
  return (['start', 'end'] as const).flatMap(name =>
    expectThat(period[name] === wanted[name], 'usage.period', {
      path: `/data/period/${name}`,
      expected: new Date(wanted[name]).toISOString(),
      actual: valueAt(usage.response.json, `/data/period/${name}`),
      exchange: usage,
    }),
  )
}

/** Epoch milliseconds; the end is the first that is no longer in it. */
export interface Period {
  readonly start: number
  readonly end: number
}

export function periodIn(exchange: Exchange | undefined): Period | undefined {
  if (exchange?.response.status !== 200) return undefined
  const start = timeIn(exchange, '/data/period/start')
  const end = timeIn(exchange, '/data/period/end')
  return start === undefined || end === undefined ? undefined : { start, end }
}

function timeIn({ response }: Exchange, pointer: string): number | undefined {
  const value = valueAt(response.json, pointer)
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

function monthAt(time: number): Period {
  const date = new Date(time)
  return {
    start: Date.UTC(date.getUTCFullYear(), date.getUTCMonth()),
    end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1),
  }
}
