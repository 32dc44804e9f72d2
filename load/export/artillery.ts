// A scenario for Artillery, which runs on many machines (https://www.artillery.io/docs/reference/test-script). JSON, which it reads
// as it reads YAML. No key is in it: it takes them from the environment variables that this command takes them from.
import { operations } from '#openapi/generated/operations.ts'
import { pathOf } from '../frame/run.ts'
import type { PlannedPhase, PlannedRequest } from '../load-plan.ts'
import type { Scenario, ScenarioOptions } from '../scenario.ts'
import { UsageError } from '../usage-error.ts'

export interface ArtilleryExport {
  readonly scenario: Scenario
  /** `keys`: of the environment, each of which asks as often as the others. */
  readonly options: ScenarioOptions
  /** The API's base; `artillery run --target` puts another in its place. */
  readonly url: string
}

export interface ArtilleryScript {
  readonly config: {
    readonly target: string
    readonly phases: readonly ArtilleryPhase[]
    readonly http: { readonly timeout: number }
  }
  readonly scenarios: readonly {
    readonly name: string
    readonly weight: number
    readonly flow: readonly Readonly<Record<string, ArtilleryRequest>>[]
  }[]
}

type ArtilleryPhase = { readonly name: string; readonly duration: number } & (
  | { readonly arrivalRate: number }
  | { readonly arrivalCount: number }
)

interface ArtilleryRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly json?: unknown
}

const timeoutSeconds = 10

/** @throws UsageError for a scenario that only this program can run */
export function artilleryScript({ scenario, options, url }: ArtilleryExport): ArtilleryScript {
  const plan = scenario.plan?.(options)
  if (plan === undefined)
    throw new UsageError(`${scenario.name} waits for answers that Artillery does not read.`)
  return {
    config: {
      target: url,
      phases: plan.phases.map(phase => phaseOf(phase, options.keys)),
      http: { timeout: timeoutSeconds },
    },
    scenarios: plan.requests.map(request => ({
      name: request.operation,
      weight: request.weight,
      flow: Array.from({ length: options.keys }, (_, index) => stepOf(request, index + 1)),
    })),
  }
}

export function artilleryFile(given: ArtilleryExport): string {
  return `${JSON.stringify(artilleryScript(given), undefined, 2)}\n`
}

/** Each arrival asks once with each key: as many arrivals fewer as there are keys. Rates must be whole for Artillery. */
function phaseOf({ name, durationSeconds, arrivals }: PlannedPhase, keys: number): ArtilleryPhase {
  const phase = { name, duration: durationSeconds }
  if ('count' in arrivals) return { ...phase, arrivalCount: Math.round(arrivals.count / keys) }
  const rate = arrivals.perSecond / keys
  return Number.isInteger(rate)
    ? { ...phase, arrivalRate: rate }
    : { ...phase, arrivalCount: Math.round(rate * durationSeconds) }
}

function stepOf(request: PlannedRequest, keyNumber: number): Readonly<Record<string, ArtilleryRequest>> {
  const method = operations[request.operation].method.toLowerCase()
  const variable = keyNumber === 1 ? 'LEADLEAP_API_KEY' : `LEADLEAP_API_KEY_${keyNumber}`
  return {
    [method]: {
      url: pathOf(request),
      headers: { Authorization: `Bearer {{ $env.${variable} }}` },
      ...(request.body === undefined ? {} : { json: request.body }),
    },
  }
}
