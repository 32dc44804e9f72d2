import { expect, test } from 'vitest'
import { createMock } from '../index.ts'
import { createHttpDate } from './http-date.ts'

test.each([
  { now: 784_111_777_000, want: 'Sun, 06 Nov 1994 08:49:37 GMT' },
  { now: 784_111_777_999, want: 'Sun, 06 Nov 1994 08:49:37 GMT' },
  { now: 784_111_778_000, want: 'Sun, 06 Nov 1994 08:49:38 GMT' },
  { now: 784_111_776_999, want: 'Sun, 06 Nov 1994 08:49:36 GMT' },
])('$now is $want', ({ now, want }) => {
  const httpDate = createHttpDate()
  httpDate(784_111_777_500)
  expect(httpDate(now)).toBe(want)
})

test('an answer has one Date, by the clock that its timestamp goes by', async () => {
  await using mock = createMock({ now: new Date('2030-01-02T03:04:05Z'), frozen: true })
  const { url } = await mock.listen()
  const response = await fetch(`${url}/account/usage`, { headers: { Authorization: `Bearer ${mock.key()}` } })
  const { meta }: { meta?: { timestamp?: string } } = Object(await response.json())
  expect(response.headers.get('Date')).toBe('Wed, 02 Jan 2030 03:04:05 GMT')
  expect(meta?.timestamp).toBe('2030-01-02T03:04:05.000Z')
})
