import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { withoutSecrets } from './without-secrets.ts'

describe('auth.hashed, webhooks.secret-once: of a text is left out', () => {
  test.each([
    { title: 'a key', text: `Bearer ${demoKey}`, left: 'Bearer ll_(left out)' },
    { title: 'a key in capitals', text: demoKey.toUpperCase(), left: 'LL_(left out)' },
    { title: 'a key of which part is cut', text: demoKey.slice(0, 20), left: 'll_(left out)' },
    { title: 'a key whose sign is encoded', text: demoKey.replace('_', '%5F'), left: 'll%5F(left out)' },
    { title: 'a key behind a letter', text: `x${demoKey}`, left: 'xll_(left out)' },
    { title: 'each of several', text: `${demoKey},${demoKey}`, left: 'll_(left out),ll_(left out)' },
    { title: 'the secret of a webhook', text: `"whsec_${'d3e0'.repeat(12)}"`, left: '"whsec_(left out)"' },
  ])('$title', ({ text, left }) => {
    expect(withoutSecrets(text)).toBe(left)
  })

  test.each(['', 'll_', 'll_your_api_key', 'wh_4a3b2c1d0e9f8a7b', 'c_7f3a2b9d1e8c5f4a', 'all_of_it'])(
    'nothing of "%s"',
    text => {
      expect(withoutSecrets(text)).toBe(text)
    },
  )
})
