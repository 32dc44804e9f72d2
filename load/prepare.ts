// What a load needs before it begins: keys that its rate does not exhaust, and leads that exist.
import type { PlannedRequest } from './load-plan.ts'
import { createMix } from './mix.ts'
import type { RunContext } from './scenario.ts'
import { TargetError } from './target.ts'

export interface Prepared {
  /** Names; at least one. */
  readonly keys: readonly string[]
  readonly requests: readonly PlannedRequest[]
}

/** The highest limit that a test key can have: about 280,000 a second. */
const unlimited = 0xff_ffff

/** @throws TargetError when there is no key, or no lead is found with it */
export async function prepare(context: RunContext): Promise<Prepared> {
  const { target } = context
  const keys = target.control === undefined ? target.keys : await makeKeys(context)
  const [key] = keys
  if (key === undefined) throw new TargetError('there is no key to send: set LEADLEAP_API_KEY.')
  const { sample, text } = await context.send({ operation: 'searchLeads', key, phase: 'prepare' })
  const leadIds = idsIn(text)
  if (sample.status !== 200 || leadIds.length === 0) {
    throw new TargetError(
      `a first search was answered ${sample.status || sample.error}, with ${leadIds.length} leads.`,
    )
  }
  // On a deployment each lead unlocked costs money.
  return { keys, requests: createMix({ leadIds, maySpend: target.control !== undefined }) }
}

/** Each in a world of its own, as clients have accounts of their own. */
async function makeKeys({ target, options }: RunContext): Promise<string[]> {
  const names: string[] = []
  for (let n = 1; n <= options.keys; n++) {
    names.push(await target.makeKey({ rateLimit: unlimited, world: `load-${n}` }))
  }
  return names
}

function idsIn(text: string): string[] {
  try {
    const { data }: { data?: unknown } = Object(JSON.parse(text))
    return Array.isArray(data) ? data.flatMap(lead => idOf(lead)) : []
  } catch {
    return []
  }
}

function idOf(lead: unknown): string[] {
  const { id }: { id?: unknown } = Object(lead)
  return typeof id === 'string' ? [id] : []
}
