// Bodies are JSON in UTF-8 (RFC 8259). Read on every answer of an operation but files.
import { isFile, isRedirect } from '../../judge/answer.ts'
import { expectThat, found } from '../../judge/found.ts'
import type { PassiveCheck } from '../../model/check.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'

const id = 'transport.json-utf8'
const path = 'header Content-Type'

export const jsonChecks: readonly PassiveCheck[] = [
  ofBodies('an answer is of the type application/json', exchange => {
    const type = headerOf(exchange.response, 'Content-Type')
    const essence = type?.split(';')[0]?.trim().toLowerCase()
    if (essence === 'application/json') return []
    const difference = { path, expected: 'application/json', actual: type }
    // A structured suffix (RFC 6839) says JSON as well, in other words than the reference.
    return [found(id, essence?.endsWith('+json') ? { ...difference, level: 'inferred' } : difference)]
  }),
  ofBodies('an answer names no charset but UTF-8', exchange => {
    const type = headerOf(exchange.response, 'Content-Type')
    const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type ?? '')?.[1]
    if (charset === undefined) return []
    return expectThat(/^utf-?8$/i.test(charset), id, { path, expected: 'charset=utf-8', actual: type })
  }),
  ofBodies('an answer is JSON', ({ response: { json, body } }) =>
    expectThat(json !== undefined, id, { path: '', expected: 'JSON', actual: body }),
  ),
  ofBodies('an answer is coded in UTF-8', ({ response: { body } }) => {
    // What is no UTF-8 was decoded to U+FFFD. An answer may hold that character itself, hence only a warning.
    if (!/[^\p{ASCII}]/u.test(body)) return undefined
    return expectThat(!body.includes('\u{fffd}'), id, {
      path: '',
      expected: 'UTF-8',
      actual: `bytes that are none: ${/.{0,20}\u{fffd}.{0,20}/u.exec(body)?.[0]}`,
      level: 'inferred',
    })
  }),
]

function ofBodies(
  title: string,
  judge: (exchange: Exchange) => readonly Finding[] | undefined,
): PassiveCheck {
  return {
    requirement: id,
    title,
    steps: 'any',
    judgeExchange(exchange) {
      const isJsonDue =
        exchange.operation !== undefined &&
        !isFile(exchange) &&
        !isRedirect(exchange) &&
        exchange.response.body !== ''
      return isJsonDue ? judge(exchange) : undefined
    },
  }
}
