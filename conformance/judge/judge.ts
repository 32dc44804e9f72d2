// From a recording to results: every check is asked, findings are stamped with where they come from, and each requirement
// gets the worst that was found.
import { type RequirementId, requirements } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'
import { type Check, isNotAsked, type PassiveCheck } from '../model/check.ts'
import type { Finding, Result, Verdict } from '../model/finding.ts'
import { exchangeOf, type Recording } from '../model/recording.ts'
import { notApplicable } from '../requirements/not-applicable.ts'
import { curlOf } from './curl.ts'

/** More findings of one check say nothing new. */
const mostFindings = 20

interface Asked {
  readonly findings: readonly Finding[]
  /** Undefined: it was asked. */
  readonly notAsked?: string
  readonly error?: string
}

/** What became of a requirement; `checks` are its own. */
export function judgeRequirement(id: RequirementId, checks: readonly Check[], recording: Recording): Result {
  const { level } = requirements[id]
  const reason = notApplicable[id] ?? exemption(id, recording)
  if (reason !== undefined) return { id, level, verdict: 'not-applicable', findings: [], notAsked: [reason] }
  const asked = checks.map(check => ask(check, recording))
  const findings = asked.flatMap(each => each.findings)
  const errors = asked.flatMap(({ error }) => error ?? [])
  const notAsked = [...new Set([...errors, ...asked.flatMap(each => each.notAsked ?? [])])]
  const wasAsked = asked.some(each => each.notAsked === undefined && each.error === undefined)
  return { id, level, verdict: verdictOf(findings, wasAsked, errors.length > 0), findings, notAsked }
}

function verdictOf(findings: readonly Finding[], wasAsked: boolean, hasErrors: boolean): Verdict {
  const has = (level: Level) => findings.some(finding => finding.level === level)
  if (has('documented')) return 'fail'
  if (has('inferred')) return 'warning'
  if (has('chosen')) return 'described'
  if (hasErrors) return 'error'
  return wasAsked ? 'pass' : 'skipped'
}

/** What does not apply to this target, though it does to others. */
function exemption(id: RequirementId, { target }: Recording): string | undefined {
  if (id === 'transport.https-only' && target.isLoopback) return 'a target on loopback is exempt'
  if (id === 'versioning.deprecation-headers' && !target.isDeprecated)
    return 'nobody said that this version is deprecated (--deprecated)'
  return undefined
}

function ask(check: Check, recording: Recording): Asked {
  if (check.steps === 'any') return askOfEach(check, recording)
  const missing = check.steps === 'all' ? undefined : missingStep(check.steps, recording)
  if (missing !== undefined) return missing
  const judgement = check.judge(recording)
  if (isNotAsked(judgement)) return { findings: [], notAsked: judgement.notAsked }
  return { findings: judgement.slice(0, mostFindings).map(finding => stamped(finding, check, recording)) }
}

function missingStep(steps: readonly string[], recording: Recording): Asked | undefined {
  for (const name of steps) {
    const state = recording.steps.get(name)
    if (state === undefined) return { findings: [], notAsked: `${name} was not run` }
    if (state.state === 'skipped') return { findings: [], notAsked: state.because }
    if (state.state === 'error') return { findings: [], error: `${name}: ${state.because}` }
  }
  return undefined
}

function askOfEach(check: PassiveCheck, recording: Recording): Asked {
  const judged = recording.exchanges
    .filter(({ throttled }) => !throttled)
    .flatMap(exchange => {
      const findings = check.judgeExchange(exchange, recording)
      return findings === undefined
        ? []
        : [findings.map(finding => ({ ...finding, exchange: finding.exchange ?? exchange.label }))]
    })
  if (judged.length === 0) return { findings: [], notAsked: 'nothing in the run showed it' }
  const first = new Map<string, Finding>()
  for (const finding of judged.flat()) {
    const kind = `${finding.path}\n${finding.expected}`
    if (!first.has(kind)) first.set(kind, finding)
  }
  return {
    findings: [...first.values()].slice(0, mostFindings).map(finding => stamped(finding, check, recording)),
  }
}

function stamped(finding: Finding, { title }: Check, recording: Recording): Finding {
  const exchange = finding.exchange === undefined ? undefined : exchangeOf(recording, finding.exchange)
  return { ...finding, check: title, curl: exchange && curlOf(exchange) }
}
