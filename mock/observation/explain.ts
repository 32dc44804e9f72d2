// Why an answer is what it is, in words: which stage gave it, what the key has and lacks, what it cost or would have cost,
// and what of the request nobody read.
import type { KeyFacts } from '#fixtures/test-key.ts'
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Fault } from '../core/faults.ts'
import type { Stage } from '../core/message.ts'
import { type Cost, costOf, costSentences } from './explain-cost.ts'
import { type Unread, unreadIn, unreadSentence } from './explain-unread.ts'
import type { Causes, JournalEntry } from './journal.ts'

export interface Explanation {
  id: string
  status: number
  stage: Stage
  /** To be read from top to bottom. */
  sentences: string[]
  /** Null: nobody was let in. */
  key: KeyView | null
  /** What it was charged, or would have been. */
  cost: Cost
  /** Parameters and fields that nobody read. */
  unread: Unread[]
}

export interface KeyView {
  plan: string
  has: readonly string[]
  /** Alternatives; of each all scopes are needed. */
  needsOneOf: readonly (readonly string[])[]
  lacks: string[]
}

const byStage: Record<Stage, string> = {
  parse: 'It was not an HTTP request.',
  authenticate:
    'No caller was let in: the Authorization header has no key that works here. Nothing was counted.',
  admit: "The key's window of requests was full: the request was refused before anything else was looked at.",
  route: 'There is no such endpoint, or not with this method.',
  plan: "The key was counted, but its account's plan has no API access.",
  scope: 'The key was counted, but lacks the scope for this operation.',
  fault: 'A test asked for this answer: the operation did not give it.',
  validate: 'The request was let in, but does not have the form that the contract asks for.',
  operation: 'The request was let in and well-formed: the operation itself gave the answer.',
  crash: 'The mock itself failed. This is a fault of the mock: please report it.',
}

export function explain(entry: JournalEntry, { facts, fault }: Causes): Explanation {
  const { id, status, stage, operation } = entry
  const unread = operation === null ? [] : unreadIn(entry, operation)
  const key = facts === undefined ? null : keyView(facts, operation)
  const cost = costOf(entry)
  const sentences = [
    byStage[stage],
    ...messageOf(entry),
    ...keySentences(key),
    ...(fault === undefined ? [] : [faultSentence(fault)]),
    ...preferSentences(entry),
    ...costSentences(entry, cost),
    ...unread.map(unreadSentence),
  ]
  return { id, status, stage, sentences, key, cost, unread }
}

function messageOf({ responseBody, status }: JournalEntry): string[] {
  if (status < 400) return []
  const message = /"message":("(?:[^"\\]|\\.)*")/.exec(responseBody)?.[1]
  return message === undefined ? [] : [`It said: ${JSON.parse(message)}`]
}

function keyView(facts: KeyFacts, operation: OperationId | null): KeyView {
  const needsOneOf = operation === null ? [] : operations[operation].scopes
  const isServed = needsOneOf.some(all => all.every(scope => facts.scopes.includes(scope)))
  const lacks = isServed ? [] : [...new Set(needsOneOf.flat())].filter(scope => !facts.scopes.includes(scope))
  return { plan: facts.plan, has: facts.scopes, needsOneOf, lacks }
}

function keySentences(key: KeyView | null): string[] {
  if (key === null) return []
  const { plan, has, lacks } = key
  return [
    `The key is of the ${plan} plan and has ${has.length === 0 ? 'no scopes' : has.join(', ')}.`,
    ...(lacks.length === 0 ? [] : [`It lacks ${lacks.join(' or ')}.`]),
  ]
}

function faultSentence({ id, phase, status, malformed, reset, delayMs, slowMs, hits, times }: Fault): string {
  const does = [
    ...(delayMs === undefined ? [] : [`held the answer back for ${delayMs} ms`]),
    ...(status === undefined ? [] : [`answered ${status} instead`]),
    ...(malformed ? ['broke the body off in the middle'] : []),
    ...(slowMs === undefined ? [] : [`spread the body over ${slowMs} ms`]),
    ...(reset ? ['cut the connection'] : []),
  ]
  const letsWork = status === undefined && !malformed && !reset
  const before = letsWork ? 'the answer alone' : 'before any work'
  const count = times === undefined ? `hit ${hits}` : `hit ${hits} of ${times}`
  return `The fault ${id} (${count}) struck ${phase === 'after' ? 'after the work was done' : before}: it ${does.join(' and ')}.`
}

function preferSentences({ requestHeaders, preferenceApplied, faultId }: JournalEntry): string[] {
  const asked = requestHeaders['prefer']
  if (asked === undefined) return []
  if (preferenceApplied === null) {
    const why =
      faultId === null ? 'nothing that this operation can do' : 'something else, but the fault went first'
    return [`The header "Prefer: ${asked}" asked for ${why}.`]
  }
  const granted = preferenceApplied === asked ? 'all' : preferenceApplied
  return [`Of the header "Prefer: ${asked}" was granted: ${granted}.`]
}
