// Why an answer is what it is, in words: which stage gave it, what the key has and lacks, what it would have cost, and
// what of the request nobody read.
import { distance } from 'fastest-levenshtein'
import type { KeyFacts } from '#fixtures/test-key.ts'
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Stage } from '../core/message.ts'
import type { JournalEntry } from './journal.ts'

export interface Explanation {
  id: string
  status: number
  stage: Stage
  /** To be read from top to bottom. */
  sentences: string[]
  /** Null: nobody was let in. */
  key: {
    plan: string
    has: readonly string[]
    needsOneOf: readonly (readonly string[])[]
    lacks: string[]
  } | null
  /** In credits. */
  cost: { perLead: number; charged: number }
  /** Parameters and fields that nobody read. */
  unread: Unread[]
}

export interface Unread {
  name: string
  in: 'query' | 'body'
  /** The nearest name that would have been read. */
  didYouMean: string | null
}

const byStage: Record<Stage, string> = {
  parse: 'It was not an HTTP request.',
  authenticate:
    'No caller was let in: the Authorization header has no key that works here. Nothing was counted.',
  admit: "The key's window of requests was full: the request was refused before anything else was looked at.",
  route: 'There is no such endpoint, or not with this method.',
  plan: "The key was counted, but its account's plan has no API access.",
  scope: 'The key was counted, but lacks the scope for this operation.',
  fault: 'A fault or a Prefer header asked for this answer.',
  validate: 'The request was let in, but does not have the form that the contract asks for.',
  operation: 'The request was let in and well-formed: the operation itself gave the answer.',
  crash: 'The mock itself failed. This is a fault of the mock: please report it.',
}

export function explain(entry: JournalEntry, facts: KeyFacts | undefined): Explanation {
  const { operation } = entry
  const unread = operation === null ? [] : unreadIn(entry, operation)
  const cost = costOf(entry)
  const key = facts === undefined ? null : keyView(facts, operation)
  return {
    id: entry.id,
    status: entry.status,
    stage: entry.stage,
    sentences: [
      byStage[entry.stage],
      ...messageOf(entry),
      ...keySentences(key),
      ...costSentences(entry, cost),
      ...causeSentences(entry),
      ...unread.map(describeUnread),
    ],
    key,
    cost,
    unread,
  }
}

function messageOf({ responseBody, status }: JournalEntry): string[] {
  if (status < 400) return []
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(responseBody)?.[1]
  return message === undefined ? [] : [`It said: ${JSON.parse(`"${message}"`)}`]
}

function keyView(facts: KeyFacts, operation: OperationId | null): NonNullable<Explanation['key']> {
  const needsOneOf = operation === null ? [] : operations[operation].scopes
  const isServed = needsOneOf.some(all => all.every(scope => facts.scopes.includes(scope)))
  const lacks = isServed ? [] : [...new Set(needsOneOf.flat())].filter(scope => !facts.scopes.includes(scope))
  return { plan: facts.plan, has: facts.scopes, needsOneOf, lacks }
}

function keySentences(key: Explanation['key']): string[] {
  if (key === null) return []
  const { plan, has, lacks } = key
  return [
    `The key is of the ${plan} plan and has ${has.length === 0 ? 'no scopes' : has.join(', ')}.`,
    ...(lacks.length === 0 ? [] : [`It lacks ${lacks.join(' or ')}.`]),
  ]
}

function costOf({ operation, creditsBefore, creditsRemaining }: JournalEntry): Explanation['cost'] {
  const perLead = operation === null ? 0 : operations[operation].credits
  return { perLead, charged: (creditsBefore ?? 0) - (creditsRemaining ?? 0) }
}

function costSentences(
  { creditsRemaining }: JournalEntry,
  { perLead, charged }: Explanation['cost'],
): string[] {
  if (creditsRemaining === null) return []
  const price =
    perLead === 0 ? 'The operation is free.' : `A lead that is still locked costs ${perLead} credit.`
  return [`${price} This request was charged ${charged}; ${creditsRemaining} are left.`]
}

function causeSentences({ faultId, preferenceApplied }: JournalEntry): string[] {
  return [
    ...(faultId === null ? [] : [`The fault ${faultId} struck it.`]),
    ...(preferenceApplied === null ? [] : [`The Prefer header was granted: ${preferenceApplied}.`]),
  ]
}

function unreadIn(entry: JournalEntry, operation: OperationId): Unread[] {
  const parameters = operations[operation].parameters
    .filter(each => each.in === 'query')
    .map(each => each.name)
  const given = [...new Set(new URLSearchParams(entry.query).keys())]
  return [
    ...unreadOf(given, parameters, 'query'),
    ...unreadOf(fieldsGiven(entry.requestBody), operations[operation].bodyFields, 'body'),
  ]
}

function unreadOf(given: readonly string[], known: readonly string[], where: Unread['in']): Unread[] {
  return given
    .filter(name => !known.includes(name))
    .map(name => ({ name: name.slice(0, 100), in: where, didYouMean: nearest(name, known) }))
}

/** The fields at the top of a JSON body; none if it is not an object, or was cut. */
function fieldsGiven(body: string | null): string[] {
  try {
    const value: unknown = JSON.parse(body ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  } catch {
    return []
  }
}

/** The known name that differs least, if less than half of it does; case and separators do not count. */
function nearest(name: string, known: readonly string[]): string | null {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const ranked = known
    .map(candidate => ({ candidate, far: distance(bare(name.slice(0, 100)), bare(candidate)) }))
    .sort((one, other) => one.far - other.far)
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(2, best.candidate.length / 2) ? best.candidate : null
}

function describeUnread({ name, in: where, didYouMean }: Unread): string {
  const what = where === 'query' ? 'parameter' : 'field'
  const hint = didYouMean === null ? 'nothing here reads it' : `did you mean ${didYouMean}?`
  return `The ${what} ${name} was ignored: ${hint}`
}
