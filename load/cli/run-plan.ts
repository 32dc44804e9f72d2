// From flags to what is run: the scenario, its options and thresholds, refused where they do not fit together.
import { probes } from '../frame/connect-target.ts'
import type { Scenario, ScenarioOptions } from '../scenario.ts'
import { scenarios } from '../scenarios/index.ts'
import { chosenThresholds, parseThreshold, type Threshold, vocabularyOf } from '../thresholds.ts'
import { UsageError } from '../usage-error.ts'
import type { LoadFlags } from './command.ts'

export interface RunPlan {
  readonly scenario: Scenario
  readonly options: ScenarioOptions
  readonly thresholds: readonly Threshold[]
}

/** @throws UsageError in one sentence */
export function runPlan(name: string | undefined, flags: LoadFlags): RunPlan {
  const scenario = scenarioNamed(name)
  const options = optionsFor(scenario, flags)
  expectRoom(scenario, options)
  return { scenario, options, thresholds: thresholdsFor(scenario, options, flags.threshold ?? []) }
}

function scenarioNamed(name: string | undefined): Scenario {
  const names = scenarios.map(each => each.name).join(', ')
  if (name === undefined) throw new UsageError(`say which scenario: ${names}.`)
  const scenario = scenarios.find(each => each.name === name)
  if (scenario === undefined) throw new UsageError(`there is no scenario "${name}"; there are ${names}.`)
  return scenario
}

function optionsFor({ name, defaults }: Scenario, flags: LoadFlags): ScenarioOptions {
  const options = {
    maxRequests: flags.maxRequests ?? defaults.maxRequests,
    maxSeconds: flags.maxSeconds ?? defaults.maxSeconds,
    durationSeconds: flags.duration ?? defaults.durationSeconds,
    rate: flags.rate ?? defaults.rate,
    maxRate: flags.maxRate ?? defaults.maxRate,
    stepRate: flags.stepRate ?? defaults.stepRate,
    connections: flags.connections ?? defaults.connections,
    keys: flags.keys ?? defaults.keys,
    ...(flags.allowSpend === undefined ? {} : { allowSpend: flags.allowSpend }),
  }
  if (name === 'steps' && options.rate > options.maxRate) {
    throw new UsageError(
      `the first step, ${options.rate}/s, is beyond the last one: raise --max-rate (${options.maxRate}).`,
    )
  }
  return options
}

function thresholdsFor(scenario: Scenario, options: ScenarioOptions, given: readonly string[]): Threshold[] {
  const vocabulary = vocabularyOf(scenario, options)
  const parse = (text: string) => parseThreshold(text, vocabulary)
  return chosenThresholds(scenario.thresholds.map(parse), given.map(parse))
}

/** A run that its own caps are bound to end proves nothing: better said before than after. */
function expectRoom({ needs }: Scenario, options: ScenarioOptions): void {
  if (needs === undefined) return
  const { requests: sent, seconds } = needs(options)
  const requests = sent + probes
  if (requests > options.maxRequests) {
    throw new UsageError(
      `this takes ${requests} requests: raise --max-requests (${options.maxRequests}), or ask for less.`,
    )
  }
  if (seconds > options.maxSeconds) {
    throw new UsageError(
      `this takes ${Math.ceil(seconds)} s: raise --max-seconds (${options.maxSeconds}), or ask for less.`,
    )
  }
}
