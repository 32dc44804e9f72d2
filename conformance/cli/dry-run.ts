// `--dry-run`: the plan as text, for 80 columns.
import { counted } from '../report/conclusion.ts'
import { wrapped } from '../report/wrapped.ts'
import type { Plan } from '../runner/plan.ts'

/** One line for each step, those left out with their reason, and the sum. */
export function dryRunText(plan: Plan, target: string): string {
  const steps = plan.steps.map(step => {
    const what = Object.entries(step.requests).map(([role, count]) => `${count} ${role}`)
    if (step.fillsWindow) what.push('the rest of the window')
    if (step.credits) what.push(counted(step.credits, 'credit'))
    return `  ${step.name.padEnd(26)} ${what.join(', ')}`
  })
  const leftOut = [...Map.groupBy(plan.leftOut, ([, because]) => because)].flatMap(([because, names]) => [
    ...wrapped(`- ${names.map(([name]) => name).join(', ')}: ${because}`, { indent: '  ', hanging: '    ' }),
  ])
  const asked = new Set(
    plan.checks
      .filter(({ steps: needed }) => typeof needed === 'string' || needed.some(name => isPlanned(plan, name)))
      .map(({ requirement }) => requirement),
  )
  const byRole = [...plan.requests].map(([role, count]) => `${count} ${role}`).join(', ')
  const total = [...plan.requests.values()].reduce((sum, count) => sum + count, 0)
  return [
    `Plan for ${target}; nothing has been sent.`,
    '',
    ...steps,
    ...(leftOut.length > 0 ? ['', 'Not asked:', ...leftOut] : []),
    '',
    ...wrapped(
      `At most ${total} requests (${byRole}) and ${counted(plan.credits, 'credit')}, for ${asked.size} of ${plan.requirements.length} requirements.`,
      { hanging: '  ' },
    ),
    '',
  ].join('\n')
}

function isPlanned({ steps }: Plan, name: string): boolean {
  return steps.some(step => step.name === name)
}
