// Failures that are known: reviewed text, one line each, with a reason. What is listed and fails is a known failure; what is
// listed and does not fail is told, so that the list cannot outlive its reasons.
//
//   requirement-id [path] # reason        the path of a finding, `*` within a step of it, `**` across steps
import picomatch from 'picomatch'
import { UsageError } from '../model/errors.ts'
import type { Finding, Result, Verdict } from '../model/finding.ts'
import { isRequirementId } from '../runner/plan.ts'

export interface ExpectedFailure {
  /** In the file, counted from 1. */
  readonly line: number
  /** As written; it may be the id of no requirement. */
  readonly id: string
  /** A glob for a finding's path; undefined: every finding of the requirement. */
  readonly path: string | undefined
  readonly reason: string
}

/** A line that no longer tells the truth. Each fails the run. */
export interface UntrueLine {
  /** unexpected-pass: the requirement holds · stale: no such requirement, or it fails otherwise than the line says. */
  readonly kind: 'unexpected-pass' | 'stale'
  readonly line: number
  readonly id: string
  /** One sentence: what to do about it. */
  readonly because: string
}

export interface KnownFinding extends Finding {
  /** Why it was expected; undefined: it was not. */
  readonly knownBecause?: string
}

export interface ResultWithKnown extends Omit<Result, 'findings'> {
  readonly findings: readonly KnownFinding[]
}

export interface Expected {
  readonly results: readonly ResultWithKnown[]
  readonly untrue: readonly UntrueLine[]
}

/** Blank lines and those that begin with `#` say nothing. Throws a UsageError for a line without a reason or an id. */
export function parseExpectedFailures(text: string, fileName: string): ExpectedFailure[] {
  return text.split(/\r?\n/).flatMap((written, index) => {
    const line = index + 1
    const content = written.trim()
    if (content === '' || content.startsWith('#')) return []
    const [, subject = content, reason = ''] = /^(.*?)\s+#(.*)$/.exec(content) ?? []
    const [, id = '', path = ''] = /^(\S+)\s*(.*)$/.exec(subject.trim()) ?? []
    if (reason.trim() === '')
      throw new UsageError(
        `${fileName}:${line} gives no reason: write "${content.replace(/\s*#$/, '')} # why".`,
      )
    return [{ line, id, path: path === '' ? undefined : path, reason: reason.trim() }]
  })
}

/** Findings that are listed are marked, and a requirement of which nothing else is left becomes a known failure. */
export function withExpectedFailures(
  results: readonly Result[],
  expected: readonly ExpectedFailure[],
): Expected {
  const used = new Set<ExpectedFailure>()
  const marked = results.map((result): ResultWithKnown => {
    const own = expected.filter(({ id }) => id === result.id)
    if (own.length === 0 || !isFailing(result.verdict)) return result
    const findings = result.findings.map((finding): KnownFinding => {
      const lines = own.filter(line => isFailure(finding) && matches(line, finding))
      for (const line of lines) used.add(line)
      const [first] = lines
      return first === undefined ? finding : { ...finding, knownBecause: first.reason }
    })
    return { ...result, findings, verdict: verdictOf(findings) }
  })
  return { results: marked, untrue: expected.flatMap(line => (used.has(line) ? [] : untrue(line, results))) }
}

/** What was not asked in this run, wholly or in part, proves no line wrong. */
function untrue({ id, path, line }: ExpectedFailure, results: readonly Result[]): UntrueLine[] {
  if (!isRequirementId(id))
    return [{ kind: 'stale', line, id, because: 'there is no such requirement: remove the line' }]
  const result = results.find(each => each.id === id)
  if (result === undefined || result.notAsked.length > 0) return []
  if (result.verdict === 'pass')
    return [{ kind: 'unexpected-pass', line, id, because: 'it holds now: remove the line' }]
  if (result.verdict === 'described')
    return [{ kind: 'stale', line, id, because: 'it is described and never fails: remove the line' }]
  if (!isFailing(result.verdict)) return []
  const because = `it fails, but not at ${path}: remove the line or mend its path`
  return [{ kind: 'stale', line, id, because }]
}

function isFailing(verdict: Verdict): boolean {
  return verdict === 'fail' || verdict === 'warning'
}

function isFailure({ level }: Finding): boolean {
  return level !== 'chosen'
}

function matches({ path }: ExpectedFailure, finding: Finding): boolean {
  return path === undefined || path === finding.path || picomatch.isMatch(finding.path, path, { dot: true })
}

function verdictOf(findings: readonly KnownFinding[]): Verdict {
  const left = findings.filter(({ knownBecause }) => knownBecause === undefined)
  if (left.some(({ level }) => level === 'documented')) return 'fail'
  return left.some(({ level }) => level === 'inferred') ? 'warning' : 'known-failure'
}
