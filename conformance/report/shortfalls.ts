// Why a run did not ask all that it was to ask: what makes it incomplete, whatever it found. A key, a clock or a consent
// that nobody gave is none of these; it is a skip.
import type { Run } from '../runner/run-conformance.ts'

/** How the plan says that the budget of requests left something out. */
const budgetFlag = '(--max-requests)'

/** One sentence each. */
export function shortfalls({ recording, results, interrupted }: Run): string[] {
  const states = [...recording.steps]
  const cut = states.filter(([, step]) => step.state === 'skipped' && step.because.includes(budgetFlag))
  const broken = states.flatMap(([name, step]) =>
    step.state === 'error' ? [`${name}: ${step.because}`] : [],
  )
  const errors = results.filter(({ verdict }) => verdict === 'error').map(({ id }) => id)
  return [
    ...(interrupted === undefined ? [] : [`The run was interrupted: ${interrupted}`]),
    ...(cut.length === 0
      ? []
      : [`The budget of requests left out ${listed(cut.map(([name]) => name))} ${budgetFlag}.`]),
    ...broken,
    ...(errors.length === 0 ? [] : [`It could not be told whether these hold: ${listed(errors)}.`]),
    ...(results.some(({ verdict }) => asked.includes(verdict)) ? [] : ['Nothing was asked.']),
  ]
}

const asked: readonly string[] = ['pass', 'fail', 'warning', 'described', 'known-failure']

function listed(names: readonly string[]): string {
  return names.join(', ')
}
