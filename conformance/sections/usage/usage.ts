// The section `usage`: what the account shows of itself. The first reading of the balance is the section auth's.
import type { Section } from '../../model/section.ts'
import type { Step } from '../../model/step.ts'

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
  checks: [],
}
