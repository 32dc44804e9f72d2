import { expect, test } from 'vitest'
import { createKeyring, keysIn } from './keyring.ts'

const one = `ll_${'1'.repeat(64)}`
const other = 'not-even-of-the-right-form'

test('a keyring knows keys by names that say nothing of them', () => {
  const keyring = createKeyring([one])
  expect(keyring.add(other)).toBe('key-2')
  expect(keyring.names).toEqual(['key-1', 'key-2'])
  expect(keyring.credentials('key-1')).toEqual({ Authorization: `Bearer ${one}` })
  expect(keyring.credentials(undefined)).toEqual({})
  expect(() => keyring.credentials('key-3')).toThrow('key-3')
})

test.each([
  { text: `Bearer ${one} was refused`, want: 'Bearer <key-1> was refused' },
  { text: `${other}${other}`, want: '<key-2><key-2>' },
  { text: `some other's ll_${'aB'.repeat(32)}`, want: "some other's <secret>" },
  { text: `whsec_${'c'.repeat(48)}`, want: '<secret>' },
  { text: 'll_ is how keys begin', want: 'll_ is how keys begin' },
])('a keyring takes secrets out of "$text"', ({ text, want }) => {
  expect(createKeyring([one, other]).redacted(text)).toBe(want)
})

test.each([
  { environment: {}, want: [] },
  { environment: { LEADLEAP_API_KEY: 'a' }, want: ['a'] },
  {
    environment: { LEADLEAP_API_KEY: 'a', LEADLEAP_API_KEY_2: 'b', LEADLEAP_API_KEY_3: 'c' },
    want: ['a', 'b', 'c'],
  },
  { environment: { LEADLEAP_API_KEY: 'a', LEADLEAP_API_KEY_3: 'c' }, want: ['a'] },
  { environment: { LEADLEAP_API_KEY: '', LEADLEAP_API_KEY_2: 'b' }, want: [] },
])('keys of the environment $environment are $want', ({ environment, want }) => {
  expect(keysIn(environment)).toEqual(want)
})
