// The first search, without a parameter: what it shows is what all others ask about.
import type { Step } from '../../model/step.ts'

export const searchDefault: Step = {
  name: 'search-default',
  requests: { main: 1 },
  async run({ call }) {
    await call({ operation: 'searchLeads', as: 'first' })
  },
}
