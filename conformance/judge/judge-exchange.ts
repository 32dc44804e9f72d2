// The commonest check: one exchange, and what is to be said of it.
import type { Judgement } from '../model/check.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Finding } from '../model/finding.ts'
import { exchangeOf, type Recording } from '../model/recording.ts'

/** Not asked where the exchange is not there. */
export function judgeExchange(
  label: string,
  judge: (exchange: Exchange, recording: Recording) => readonly Finding[],
): (recording: Recording) => Judgement {
  return recording => {
    const exchange = exchangeOf(recording, label)
    return exchange === undefined ? { notAsked: `${label} was not sent` } : judge(exchange, recording)
  }
}
