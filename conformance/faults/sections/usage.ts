// Servers that miscount what an account has used, or when it begins anew.
import { jsonOf, onAnswer, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'
import { at, createSpend } from '../spend.ts'

const dayMs = 86_400_000

export const usageFaults: readonly Fault[] = [
  {
    name: 'usage-charged',
    what: 'charges a credit for showing the usage',
    breaks: ['usage.free'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return onAnswer(
        'getUsage',
        async (response, request) => {
          await spend(request, 1)
          return response
        },
        200,
      )(next)
    },
  },
  {
    name: 'usage-without-a-limit',
    what: 'does not say how many leads the plan allows',
    breaks: ['usage.fields'],
    wrap: ofUsage('/data/usage/leads_limit', () => undefined),
  },
  {
    name: 'plan-without-formats',
    what: 'does not say which formats the plan exports',
    breaks: ['usage.fields'],
    wrap: ofUsage('/data/plan/export_formats', () => undefined),
  },
  {
    name: 'account-without-an-owner',
    what: 'does not say whose account it is',
    breaks: ['usage.fields'],
    wrap: ofUsage('/data/account', () => undefined),
  },
  {
    name: 'remaining-counts-one-more',
    what: 'says that one lead more remains than the limit less those used',
    breaks: ['usage.arithmetic'],
    wrap: ofUsage('/data/usage/leads_remaining', left => Number(left) + 1),
  },
  {
    name: 'share-of-what-remains',
    what: 'shows the share that remains as the share that is used',
    breaks: ['usage.arithmetic'],
    wrap: ofUsage('/data/usage/leads_usage_pct', percent => 100 - Number(percent)),
  },
  {
    name: 'days-rounded-down',
    what: 'does not count the day that has begun among those that are left',
    breaks: ['usage.arithmetic'],
    wrap: ofUsage('/data/period/days_remaining', days => Number(days) - 1),
  },
  {
    name: 'period-from-the-day-of-signing-up',
    what: 'begins the billing period on the day of the month on which the account was made',
    breaks: ['usage.period'],
    wrap: onAnswer(
      'getUsage',
      response => {
        const shift = (time: unknown) => new Date(Date.parse(String(time)) + 14 * dayMs).toISOString()
        return withValue(withValue(response, '/data/period/start', shift), '/data/period/end', shift)
      },
      200,
    ),
  },
  {
    name: 'usage-never-reset',
    what: 'carries what was used over into the next period',
    breaks: ['usage.period'],
    needsControl: true,
    wrap(next) {
      let most = 0
      return onAnswer(
        'getUsage',
        response => {
          const used = Number(at(jsonOf(response), 'data', 'usage', 'leads_used'))
          most = Math.max(most, used)
          const grown = withValue(response, '/data/usage/leads_used', () => most)
          return withValue(grown, '/data/usage/leads_remaining', left => Number(left) - (most - used))
        },
        200,
      )(next)
    },
  },
]

function ofUsage(pointer: string, change: (old: unknown) => unknown) {
  return onAnswer('getUsage', response => withValue(response, pointer, change), 200)
}
