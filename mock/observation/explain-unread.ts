// What of a request nobody read: parameters and fields that the contract does not know, with the name that was meant.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { JournalEntry } from './journal.ts'
import { jsonObjectIn } from './json-object.ts'
import { nearestName } from './nearest-name.ts'

export interface Unread {
  name: string
  in: 'query' | 'body'
  /** The nearest name that would have been read. */
  didYouMean: string | null
}

export function unreadIn({ query, requestBody }: JournalEntry, operation: OperationId): Unread[] {
  const { parameters, bodyFields } = operations[operation]
  const known = parameters.filter(each => each.in === 'query').map(each => each.name)
  const given = [...new Set(new URLSearchParams(query).keys())]
  return [
    ...unreadOf(given, known, 'query'),
    ...unreadOf(Object.keys(jsonObjectIn(requestBody)), bodyFields, 'body'),
  ]
}

export function unreadSentence({ name, in: where, didYouMean }: Unread): string {
  const what = where === 'query' ? 'parameter' : 'field'
  const hint = didYouMean === null ? 'nothing here reads it.' : `did you mean ${didYouMean}?`
  return `The ${what} ${name} was ignored: ${hint}`
}

function unreadOf(given: readonly string[], known: readonly string[], where: Unread['in']): Unread[] {
  return given
    .filter(name => !known.includes(name))
    .map(name => ({ name: name.slice(0, 100), in: where, didYouMean: nearestName(name, known) ?? null }))
}
