// Two keys of one account, one of which has used up its window.
import { expectThat, found } from '../../judge/found.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { isRefused, mayHaveEnded, readingOf } from './readings.ts'
import { refusalsIn } from './window-steps.ts'

const steps = ['rate-second-before', 'rate-window', 'rate-second-after']

interface Pair {
  readonly before: Exchange
  readonly after: Exchange
}

function judgePair(judge: (pair: Pair, recording: Recording) => Judgement) {
  return (recording: Recording): Judgement => {
    const before = exchangeOf(recording, 'rate-second-before/usage')
    const after = exchangeOf(recording, 'rate-second-after/usage')
    if (before === undefined || after === undefined) return { notAsked: 'the second key was not asked' }
    if (readingOf(before).remaining === 0) return { notAsked: 'the second key had used up its own window' }
    return judge({ before, after }, recording)
  }
}

export const otherKeyLetIn: StepCheck = {
  requirement: 'rate.per-key',
  title: 'another key is let in when one has used up its window',
  steps,
  judge: judgePair(({ after }, recording) => {
    if (refusalsIn(recording).length === 0) return { notAsked: 'the main key was never refused' }
    return expectThat(!isRefused(after), 'rate.per-key', {
      path: 'status',
      expected: 'let in, as only the main key has used up its window',
      actual: after.response.status,
      exchange: after,
    })
  }),
}

export const otherKeyCountsAlone: StepCheck = {
  requirement: 'rate.per-key',
  title: "another key's Remaining falls by its own requests alone",
  steps,
  judge: judgePair((pair, recording) => {
    const before = readingOf(pair.before)
    const after = readingOf(pair.after)
    if (before.remaining === undefined || after.remaining === undefined || mayHaveEnded(before, after))
      return { notAsked: 'the headers of the second key do not tell, or its window has ended' }
    const wanted = before.remaining - 1
    const between = recording.exchanges.filter(({ step }) => step === 'rate-window').length
    if (isRefused(pair.after) || after.remaining >= wanted) return []
    return [
      found('rate.per-key', {
        path: 'header X-RateLimit-Remaining',
        expected: `${wanted}, one fewer than before ${between} requests of the main key`,
        actual: after.remaining,
        exchange: pair.after,
      }),
    ]
  }),
}
