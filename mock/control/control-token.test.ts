import { describe, expect, test } from 'vitest'
import { controlUnderTest } from '../testing/control-under-test.ts'
import { createTokenCheck, tokenForm } from './control-token.ts'

describe('a control token', () => {
  const check = createTokenCheck('s3cret')

  test.each([
    { given: undefined, want: 'missing-token' },
    { given: '', want: 'missing-token' },
    { given: 's3cret', want: 'missing-token' },
    { given: 'Basic s3cret', want: 'missing-token' },
    { given: 'Bearer', want: 'missing-token' },
    { given: 'Bearer s3cre', want: 'wrong-token' },
    { given: 'Bearer s3crets', want: 'wrong-token' },
    { given: 'Bearer S3CRET', want: 'wrong-token' },
    { given: 'Bearer s3cret s3cret', want: 'missing-token' },
    { given: 'Bearer s3cret', want: undefined },
    { given: 'bearer  s3cret ', want: undefined },
  ])('finds in "$given" $want', ({ given, want }) => {
    expect(check(given)?.name).toBe(want)
  })

  test('is not asked for where there is none', () => {
    expect(createTokenCheck(undefined)(undefined)).toBeUndefined()
  })

  test.each(['a', 'Az09-._~+/', 'YQ=='])('may be %s', text => expect(text).toMatch(tokenForm))

  test.each(['', ' ', 'a b', 'a\n', 'ä', '=a', 'a"'])('may not be "%s"', text => {
    expect(text).not.toMatch(tokenForm)
  })
})

describe('a mock that was given a control token', () => {
  const server = { controlToken: 's3cret' }
  const good = { Authorization: 'Bearer s3cret' }

  test.each([
    { title: 'none', headers: {}, status: 401 },
    { title: 'a wrong one', headers: { Authorization: 'Bearer guess' }, status: 401 },
    { title: 'the right one', headers: good, status: 200 },
    { title: 'the right one under any name', headers: { ...good, Host: 'mock.example' }, status: 200 },
    {
      title: 'the right one from a page of another site',
      headers: { ...good, Origin: 'https://evil.example' },
      status: 403,
    },
  ])('answers to $title with $status', async ({ headers, status }) => {
    const { askFor } = await controlUnderTest({ server })
    const asked = await askFor('getClock', { headers })
    expect(asked.status).toBe(status)
    expect(asked.headers['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined)
    expect(JSON.stringify(asked)).not.toContain('s3cret')
  })

  test('asks the API for API keys as ever', async () => {
    const { ask, mock } = await controlUnderTest({ server })
    const headers = { Authorization: `Bearer ${mock.key()}` }
    expect(await ask('GET', '/api/v1/account/usage', { headers })).toMatchObject({ status: 200 })
    expect(await ask('GET', '/api/v1/account/usage', { headers: good })).toMatchObject({ status: 401 })
  })

  test('has a client that presents it', async () => {
    const { control } = await controlUnderTest({ server })
    expect(await control.call('getClock')).toMatchObject({ frozen: true })
  })
})

describe('a mock without control routes', () => {
  test.each([
    ['GET', '/_mock/health'],
    ['POST', '/_mock/reset'],
    ['GET', '/_mock'],
  ])('answers %s %s as any unknown path', async (method, path) => {
    const { ask, mock } = await controlUnderTest({ server: { control: false } })
    const headers = { Authorization: `Bearer ${mock.key({ rateLimit: 7 })}` }
    expect(await ask(method, path, { headers })).toMatchObject({
      status: 404,
      headers: { 'x-ratelimit-limit': '7', 'x-ratelimit-remaining': '6' },
      body: { data: null, error: { code: 'NOT_FOUND', message: 'There is no such endpoint.' } },
    })
    expect(mock.requests.count()).toBe(1)
  })
})
