// Servers whose accounts look otherwise.
import { jsonOf, onAnswer, withValue } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { at } from '../faults/spend.ts'

const usedBefore = 250

export const usageVariants: readonly Variant[] = [
  {
    name: 'share-rounded-up',
    what: 'rounds the share that is used up: the example does not say how',
    wrap: ofPercent(Math.ceil),
  },
  {
    name: 'share-rounded-down',
    what: 'rounds the share that is used down',
    wrap: ofPercent(Math.floor),
  },
  {
    name: 'plan-of-its-own',
    what: 'has a plan of another name and price, which exports other formats besides',
    wrap: onAnswer(
      'getUsage',
      response =>
        withValue(response, '/data/plan', plan =>
          typeof plan === 'object' && plan !== null
            ? {
                ...plan,
                type: 'Scale Plus',
                price_monthly: 249.5,
                export_formats: ['csv', 'json', 'parquet'],
                seats: 5,
              }
            : plan,
        ),
      200,
    ),
  },
  {
    name: 'account-without-names',
    what: 'does not know the names of a person and a company: they are null',
    wrap: onAnswer(
      'getUsage',
      response =>
        withValue(
          withValue(response, '/data/account/full_name', () => null),
          '/data/account/company_name',
          () => null,
        ),
      200,
    ),
  },
  {
    name: 'credits-used-before',
    what: 'has an account that used credits before the run',
    wrap(next) {
      let period: unknown
      return onAnswer(
        'getUsage',
        response => {
          const data = at(jsonOf(response), 'data')
          period ??= at(data, 'period', 'start')
          if (at(data, 'period', 'start') !== period) return response
          const limit = Number(at(data, 'usage', 'leads_limit')) + usedBefore
          const used = Number(at(data, 'usage', 'leads_used')) + usedBefore
          const grown = withValue(response, '/data/usage/leads_limit', () => limit)
          const counted = withValue(grown, '/data/usage/leads_used', () => used)
          return withValue(counted, '/data/usage/leads_usage_pct', () => Math.round((100 * used) / limit))
        },
        200,
      )(next)
    },
  },
]

function ofPercent(round: (percent: number) => number) {
  return onAnswer(
    'getUsage',
    response => {
      const usage = at(jsonOf(response), 'data', 'usage')
      const percent = (100 * Number(at(usage, 'leads_used'))) / Number(at(usage, 'leads_limit'))
      return withValue(response, '/data/usage/leads_usage_pct', () => round(percent))
    },
    200,
  )
}
