// Servers whose envelopes are written otherwise than the mock's, and mean the same.
import { isNode } from '#openapi/contract-node.ts'
import { anyAnswer, headerOf, jsonOf, textOf, withHeader, withText, withValue } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { ofJson } from './answers.ts'

const wordings: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Something about this request is off; please check it.',
  UNAUTHORIZED: 'Please send a key that we know.',
  CREDITS_EXHAUSTED: 'You have run out of credits.',
  FORBIDDEN: 'This key is not meant for that.',
  PLAN_LIMIT: 'A larger plan would allow that.',
  NOT_FOUND: 'There is nothing here by that name!',
  GONE: 'It was here once, but no longer is.',
  RATE_LIMITED: 'Not so fast, please.',
}

export const envelopeVariants: readonly Variant[] = [
  {
    name: 'pretty-printed',
    what: 'indents its JSON, which means the same',
    wrap: ofJson(response => withText(response, `${JSON.stringify(jsonOf(response), null, 2)}\n`)),
  },
  {
    name: 'escaped-json',
    what: 'escapes what is not ASCII, and slashes, which means the same (RFC 8259, section 7)',
    wrap: ofJson(response =>
      withText(
        response,
        textOf(response)
          .replaceAll('/', String.raw`\/`)
          .replaceAll(/[^\p{ASCII}]/gu, letters =>
            [...Array(letters.length).keys()]
              .map(at => String.raw`\u` + letters.charCodeAt(at).toString(16).padStart(4, '0'))
              .join(''),
          ),
      ),
    ),
  },
  {
    name: 'members-in-another-order',
    what: 'orders the members of objects otherwise, which has no meaning (RFC 8259, section 4)',
    wrap: ofJson(response => withText(response, JSON.stringify(reversed(jsonOf(response))))),
  },
  {
    name: 'more-fields',
    what: 'has more fields than the reference shows: version 1 may grow',
    wrap: ofJson(response => withText(response, JSON.stringify(grown(jsonOf(response))))),
  },
  {
    name: 'request-ids-of-all-letters',
    what: 'makes request ids of all letters and digits, as one of the reference has a g and an h',
    wrap: (next, surroundings) => {
      let count = 0
      const numbered = ofJson(response =>
        withValue(response, '/meta/request_id', () => {
          count += 1
          return `req_z${count.toString(36).padStart(15, 'x')}`
        }),
      )
      return numbered(next, surroundings)
    },
  },
  {
    name: 'clock-a-little-slow',
    what: 'has a clock that is four seconds slow, in all that it says',
    wrap: anyAnswer(response => {
      const reset = headerOf(response, 'X-RateLimit-Reset')
      const slow = withValue(response, '/meta/timestamp', time =>
        typeof time === 'string' ? new Date(Date.parse(time) - 4_000).toISOString() : time,
      )
      return reset === undefined ? slow : withHeader(slow, 'X-RateLimit-Reset', String(Number(reset) - 4))
    }),
  },
  {
    name: 'other-wording',
    what: 'words its messages otherwise: programs go by the code',
    wrap: ofJson(response =>
      withValue(response, '/error', error =>
        isNode(error) ? { ...error, message: wordings[String(error['code'])] ?? 'It did not work.' } : error,
      ),
    ),
  },
  {
    name: 'messages-in-japanese',
    what: 'speaks to people in a script without spaces',
    wrap: ofJson(response =>
      withValue(response, '/error', error =>
        isNode(error) ? { ...error, message: 'リクエストを処理できません。' } : error,
      ),
    ),
  },
]

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)] as const)
      .toReversed(),
  )
}

function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown)
  if (!isNode(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, grown(member)] as const)
  return Object.fromEntries([['added_in_v1_7', null], ...members, ['_links', { self: '/' }]])
}
