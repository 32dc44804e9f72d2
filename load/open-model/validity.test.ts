import { expect, test } from 'vitest'
import { missedSchedule } from './validity.ts'

test.each([
  { askedRate: 2000, sentRate: 2000.4, latenessP99Ms: 0.2, says: undefined },
  { askedRate: 2000, sentRate: 1981, latenessP99Ms: 10, says: undefined },
  { askedRate: 2000, sentRate: 1979, latenessP99Ms: 0.2, says: 'it sent 1979.0/s, and 2000/s was asked for' },
  { askedRate: 2000, sentRate: 2021, latenessP99Ms: 0.2, says: 'it sent 2021.0/s' },
  {
    askedRate: 50,
    sentRate: 50,
    latenessP99Ms: 10.1,
    says: 'sent more than 10.1 ms late, and 10 ms is the bound',
  },
])('$askedRate/s asked, $sentRate/s sent, p99 of lateness $latenessP99Ms ms: $says', ({ says, ...kept }) => {
  const missed = missedSchedule(kept)
  if (says === undefined) expect(missed).toBeUndefined()
  else expect(missed).toContain(says)
})
