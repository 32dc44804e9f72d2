// What must hold: `p99<50ms`, `errors==0`, `refused<5%`, `admitted==limit`, `searchLeads.p99<=20ms`.
import { operations } from '#openapi/generated/operations.ts'
import { commonMetrics, percentileIn, splitName } from './measure/metrics.ts'
import type { Scenario, ScenarioOptions } from './scenario.ts'
import { UsageError } from './usage-error.ts'

const comparisons = {
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
} as const

type Comparison = keyof typeof comparisons

export interface Threshold {
  /** As it was written. */
  readonly text: string
  readonly metric: string
  readonly comparison: Comparison
  readonly limit: Limit
}

/** A number in the metric's own unit (latencies in ms), a share of all requests, or another metric. */
export type Limit =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'metric'; readonly name: string }

export interface Verdict {
  readonly threshold: string
  readonly metric: string
  /** NaN where nothing was measured: that holds nothing. */
  readonly actual: number
  readonly limit: number
  readonly held: boolean
}

/** What each unit makes of a number; latencies are in ms, everything else is counted. */
const units: Readonly<Record<string, { factor: number; of: 'time' | 'count' | 'any' }>> = {
  us: { factor: 0.001, of: 'time' },
  µs: { factor: 0.001, of: 'time' },
  ms: { factor: 1, of: 'time' },
  s: { factor: 1000, of: 'time' },
  '%': { factor: 0.01, of: 'count' },
  '/s': { factor: 1, of: 'count' },
  MB: { factor: 1, of: 'any' },
  '': { factor: 1, of: 'any' },
}

const form = /^\s*([A-Za-z][\w.-]*)\s*(<=|>=|==|!=|<|>)\s*(.+?)\s*$/
const numberForm = /^(\d+(?:\.\d+)?)\s*(\S*)$/
const times = ['min', 'mean', 'max', 'lateness']
const counts = ['admitted', 'refused', 'rejected', 'errors']

export interface Vocabulary {
  /** Names of metrics, percentiles aside. */
  readonly metrics: readonly string[]
  /** What may stand before a metric and a dot: operations, and phases of the scenario. */
  readonly parts: readonly string[]
}

export function vocabularyOf(scenario: Scenario, options: ScenarioOptions): Vocabulary {
  return {
    metrics: [...Object.keys(commonMetrics), ...Object.keys(scenario.metrics)],
    parts: [...Object.keys(operations), ...(scenario.phases?.(options) ?? [])],
  }
}

/** @throws UsageError that says which metrics and units there are */
export function parseThreshold(text: string, vocabulary: Vocabulary): Threshold {
  const [, metric = '', comparison, right = ''] = form.exec(text) ?? []
  if (!isComparison(comparison)) {
    throw new UsageError(`threshold "${text}" is not of the form p99<50ms, errors==0 or admitted==limit.`)
  }
  expectMetric(metric, text, vocabulary)
  return { text: text.trim(), metric, comparison, limit: limitOf({ metric, right, text }, vocabulary) }
}

function isComparison(text: string | undefined): text is Comparison {
  return text !== undefined && Object.hasOwn(comparisons, text)
}

function limitOf(
  { metric, right, text }: { metric: string; right: string; text: string },
  vocabulary: Vocabulary,
): Limit {
  const [, digits, unit = ''] = numberForm.exec(right) ?? []
  if (digits === undefined) {
    expectMetric(right, text, vocabulary)
    return { kind: 'metric', name: right }
  }
  const known = units[unit]
  const own = splitName(metric).metric
  const isTime = times.includes(own) || percentileIn(own) !== undefined
  // What a scenario's own metric is counted in is the scenario's affair.
  const fits =
    known?.of === 'any' || (known?.of === 'time') === isTime || !(isTime || Object.hasOwn(commonMetrics, own))
  if (known === undefined || !fits) {
    const fitting = isTime ? 'us, ms or s' : '%, /s or none'
    throw new UsageError(`threshold "${text}": "${unit}" is no unit of ${metric}; use ${fitting}.`)
  }
  const value = Number(digits) * known.factor
  return unit === '%' && counts.includes(own) ? { kind: 'share', value } : { kind: 'number', value }
}

function expectMetric(name: string, text: string, { metrics, parts }: Vocabulary): void {
  const { metric, part } = splitName(name)
  const isKnown =
    part === undefined ? metrics.includes(metric) : metric in commonMetrics && parts.includes(part)
  if (isKnown || (percentileIn(metric) !== undefined && (part === undefined || parts.includes(part)))) return
  throw new UsageError(
    `threshold "${text}": there is no metric "${name}". There are ${metrics.join(', ')}, percentiles such as p99 or p99.9, and each of an operation as searchLeads.p99.`,
  )
}

/** The defaults, but for those on whose metric the user has something else to say. */
export function chosenThresholds(defaults: readonly Threshold[], given: readonly Threshold[]): Threshold[] {
  return [...defaults.filter(each => !given.some(({ metric }) => metric === each.metric)), ...given]
}

export function judge(
  { text, metric, comparison, limit }: Threshold,
  measured: (name: string) => number,
): Verdict {
  const actual = measured(metric)
  const bound = boundOf(limit, metric, measured)
  const held = comparisons[comparison](actual, bound) && !Number.isNaN(actual) && !Number.isNaN(bound)
  return { threshold: text, metric, actual, limit: bound, held }
}

function boundOf(limit: Limit, metric: string, measured: (name: string) => number): number {
  if (limit.kind === 'metric') return measured(limit.name)
  if (limit.kind === 'number') return limit.value
  const { part } = splitName(metric)
  return limit.value * measured(part === undefined ? 'requests' : `${part}.requests`)
}
