// The section `usage`: what the account shows of itself. The first reading of the balance is the section auth's.
import { expectStatus, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import type { Section } from '../../model/section.ts'
import type { Step } from '../../model/step.ts'
import { arithmeticChecks } from './arithmetic.ts'
import { newPeriod, periodChecks } from './period.ts'
import { creditsLeftIn, readingsInARow } from './readings.ts'

/** After the searches, before anything is spent: what differs from the first reading, a search has cost. */
const usageBefore: Step = {
  name: 'usage-before',
  requests: { main: 1 },
  async run({ call }) {
    await call({ operation: 'getUsage', as: 'usage' })
  },
}

export const usage: Section = {
  steps: [usageBefore],
  checks: [
    {
      requirement: 'usage.fields',
      title: 'the plan, the usage, the period and the account have the fields of the example',
      steps: ['auth-let-in'],
      judge: judgeExchange('auth-let-in/usage', exchange => [
        ...expectStatus('usage.fields', exchange, 200),
        ...schemaFindings(exchange, { requirement: 'usage.fields', under: ['/data'] }),
      ]),
    },
    ...arithmeticChecks,
    ...periodChecks,
    {
      requirement: 'usage.free',
      title: 'reading the usage twice in a row shows the same balance',
      steps: ['auth-schemes', 'auth-let-in'],
      judge(recording) {
        const [first, second] = readingsInARow(recording)
        const had = creditsLeftIn(first)
        const has = creditsLeftIn(second)
        if (had === undefined || has === undefined)
          return { notAsked: 'GET /account/usage did not tell the balance twice in a row' }
        if (had === has) return []
        return [
          found('usage.free', {
            path: '/data/usage/leads_remaining',
            expected: `${had} as before (if nobody else spends on the account meanwhile)`,
            actual: has,
            exchange: second,
          }),
        ]
      },
    },
  ],
}

/** What only time shows; after everything else that reads a balance. */
export const usageLater: Section = { steps: [newPeriod], checks: [] }
