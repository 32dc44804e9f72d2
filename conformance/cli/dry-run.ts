// `--dry-run`: the plan as text, for 80 columns.
import type { Plan } from '../runner/plan.ts'

const width = 80

/** One line for each step, those left out with their reason, and the sum. */
export function dryRunText(plan: Plan, target: string): string {
  const steps = plan.steps.map(step => {
    const what = Object.entries(step.requests).map(([role, count]) => `${count} ${role}`)
    if (step.fillsWindow) what.push('the rest of the window')
    if (step.credits) what.push(credits(step.credits))
    return `  ${step.name.padEnd(26)} ${what.join(', ')}`
  })
  const leftOut = [...Map.groupBy(plan.leftOut, ([, because]) => because)].flatMap(([because, names]) => [
    ...wrapped(`- ${names.map(([name]) => name).join(', ')}: ${because}`),
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
      `At most ${total} requests (${byRole}) and ${credits(plan.credits)}, for ${asked.size} of ${plan.requirements.length} requirements.`,
      '',
    ),
    '',
  ].join('\n')
}

function isPlanned({ steps }: Plan, name: string): boolean {
  return steps.some(step => step.name === name)
}

function credits(count: number): string {
  return count === 1 ? '1 credit' : `${count} credits`
}

function wrapped(text: string, indent = '  '): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = `${indent}  `
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
