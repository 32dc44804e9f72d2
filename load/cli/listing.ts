// What `--list` prints: each scenario, what it does by default and what must hold.
import type { Scenario } from '../scenario.ts'

export function listing(scenarios: readonly Scenario[]): string {
  return scenarios.map(entryOf).join('\n')
}

function entryOf({ name, summary, thresholds, metrics, defaults }: Scenario): string {
  const { maxRequests, maxSeconds } = defaults
  const lines = [
    name,
    `  ${summary}`,
    `  holds: ${thresholds.join('  ')}`,
    ...Object.entries(metrics).map(([metric, what]) => `  ${metric}: ${what}`),
    `  caps: ${maxRequests.toLocaleString('en-US')} requests, ${maxSeconds.toLocaleString('en-US')} s`,
  ]
  return `${lines.join('\n')}\n`
}
