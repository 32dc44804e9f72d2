// A line for each answered request: what was called, how it went, what is left of the credits and of the limit.
import type { Exchange } from '../adapters/node-server.ts'
import { withoutSecrets } from '../observation/without-secrets.ts'

export const logFormats = ['pretty', 'json', 'silent'] as const

export type LogFormat = (typeof logFormats)[number]

/** Writes the line for an exchange; undefined when silent. */
export function createRequestLog(
  format: LogFormat,
  write: (line: string) => void,
): ((exchange: Exchange) => void) | undefined {
  if (format === 'silent') return undefined
  return format === 'json' ? exchange => write(jsonLine(exchange)) : exchange => write(prettyLine(exchange))
}

function jsonLine({ method, path, durationMs, response: { status, trace } }: Exchange): string {
  return JSON.stringify({
    request_id: trace.requestId,
    operation: trace.operation ?? null,
    method,
    path: printable(path),
    status,
    stage: trace.stage,
    duration_ms: Number(durationMs.toFixed(3)),
    credits_remaining: trace.creditsRemaining ?? null,
    rate_remaining: trace.rateRemaining,
  })
}

function prettyLine({ method, path, durationMs, response: { status, trace } }: Exchange): string {
  const what = trace.operation ?? `${method} ${printable(path)}`
  const credits = trace.creditsRemaining === undefined ? 'no key' : `${trace.creditsRemaining} credits left`
  return `${status} ${what.padEnd(15)} ${durationMs.toFixed(1).padStart(6)} ms   ${credits}, ${trace.rateRemaining} requests left`
}

/** A path may hold anything, a key too: only what a terminal shows as it is, and not much of it. */
function printable(path: string): string {
  return withoutSecrets(path)
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 80)
}
