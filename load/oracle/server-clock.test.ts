import { expect, test } from 'vitest'
import { clockOffset } from './server-clock.ts'

const second = Date.parse('2026-03-03T09:41:17.000Z')
const answer = (sent: number, done: number, date?: string) => ({
  sentAt: second + sent,
  doneAt: second + done,
  date,
})
const date = (ms: number) => new Date(second + ms).toUTCString()

test.each([
  {
    given: 'one answer, a second open either way',
    answers: [answer(400, 410, date(0))],
    want: { minMs: -410 - 100, maxMs: 600 + 100 },
  },
  {
    given: 'answers on either side of the second, little open',
    answers: [answer(990, 995, date(0)), answer(1005, 1010, date(1000))],
    want: { minMs: -10 - 100, maxMs: 10 + 100 },
  },
  {
    given: 'a server ahead',
    answers: [answer(490, 495, date(3000)), answer(505, 510, date(4000))],
    want: { minMs: 3490 - 100, maxMs: 3510 + 100 },
  },
  {
    given: 'servers that disagree, all between them',
    answers: [answer(500, 500, date(0)), answer(500, 500, date(3000))],
    want: { minMs: 500 - 100, maxMs: 2500 + 100 },
  },
  { given: 'no Date, two seconds', answers: [answer(0, 5)], want: { minMs: -2000, maxMs: 2000 } },
  { given: 'a Date that is none', answers: [answer(0, 5, 'today')], want: { minMs: -2000, maxMs: 2000 } },
])('$given', ({ answers, want }) => {
  expect(clockOffset(answers.map(({ date, ...times }) => ({ ...times, date })))).toEqual(want)
})
