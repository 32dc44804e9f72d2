// What the numbers of a usage have to do with one another. Every usage of the run is held to it.
import { expectThat } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { PassiveCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { periodIn } from './period.ts'

const dayMs = 86_400_000
/** How far the clocks may be apart. */
const skewMs = 60_000

export const arithmeticChecks: readonly PassiveCheck[] = [
  ofEveryUsage('what remains is the limit less what is used', ({ used, limit, remaining }) =>
    remaining === limit - used ? undefined : ['leads_remaining', String(limit - used)],
  ),
  // Whichever way it is rounded: the example, 1250 of 5000, does not say.
  ofEveryUsage('the share that is used is in whole percent', ({ used, limit, pct }) =>
    limit === 0 || (Number.isInteger(pct) && Math.abs(pct - (100 * used) / limit) < 1)
      ? undefined
      : ['leads_usage_pct', `${(100 * used) / limit}, rounded`],
  ),
  {
    requirement: 'usage.arithmetic',
    title: 'days that are left are counted with the one that has begun',
    steps: 'any',
    judgeExchange: exchange => (exchange.operation === 'getUsage' ? daysFindings(exchange) : undefined),
  },
]

interface Numbers {
  readonly used: number
  readonly limit: number
  readonly remaining: number
  readonly pct: number
}

function ofEveryUsage(
  title: string,
  wrong: (numbers: Numbers) => readonly [field: string, expected: string] | undefined,
): PassiveCheck {
  return {
    requirement: 'usage.arithmetic',
    title,
    steps: 'any',
    judgeExchange(exchange) {
      const numbers = numbersIn(exchange)
      if (numbers === undefined) return undefined
      const [field, expected] = wrong(numbers) ?? []
      if (field === undefined || expected === undefined) return []
      const path = `/data/usage/${field}`
      return expectThat(false, 'usage.arithmetic', {
        path,
        expected,
        actual: valueAt(exchange.response.json, path),
        exchange,
      })
    },
  }
}

function numbersIn({ operation, response }: Exchange): Numbers | undefined {
  if (operation !== 'getUsage' || response.status !== 200) return undefined
  const [used, limit, remaining, pct] = ['used', 'limit', 'remaining', 'usage_pct'].map(name =>
    valueAt(response.json, `/data/usage/leads_${name}`),
  )
  if (typeof used !== 'number' || typeof limit !== 'number') return undefined
  if (typeof remaining !== 'number' || typeof pct !== 'number') return undefined
  return { used, limit, remaining, pct }
}

function daysFindings(exchange: Exchange): Finding[] | undefined {
  const period = periodIn(exchange)
  const days = valueAt(exchange.response.json, '/data/period/days_remaining')
  if (period === undefined || typeof days !== 'number') return undefined
  const most = Math.ceil((period.end - exchange.sentAt + skewMs) / dayMs)
  const least = Math.ceil((period.end - exchange.receivedAt - skewMs) / dayMs)
  return expectThat(days >= least && days <= most, 'usage.arithmetic', {
    path: '/data/period/days_remaining',
    expected: least === most ? String(most) : `${least} or ${most}`,
    actual: days,
    exchange,
  })
}
