import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

test.each([
  { given: '{"a":[1,{"b":null}]}', want: { a: [1, { b: null }] } },
  { given: 'null', want: null },
  { given: '<html>', want: undefined },
  { given: '{"a":1', want: undefined },
  { given: nested(3), want: [[[]]] },
])('$given is read', ({ given, want }) => {
  expect(parseJson(given)).toEqual(want)
})

test('what is nested too deep for who walks it is no JSON', () => {
  expect(parseJson(nested(200_000))).toBeUndefined()
  expect(parseJson(`{"a":${nested(200_000)}}`)).toBeUndefined()
})
