// An error tells a person what is wrong, and nobody what is secret.
import { isEnvelopeDue } from '../../judge/answer.ts'
import { expectThat } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { PassiveCheck } from '../../model/check.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import { roles } from '../../model/roles.ts'

const path = '/error/message'

/** Frames as V8, Python, the JVM, .NET, Go, PHP and Ruby write them: each names a line of a source file. */
export const traces: readonly RegExp[] = [
  /\bat .*(?:\.[cm]?[jt]sx?|node:\S+|<anonymous>):\d+:\d+/,
  /\bFile ".+", line \d+/,
  /\([\w$]+\.(?:java|kt|scala):\d+\)/,
  /:line \d+/,
  /\.go:\d+/,
  /\.php\(\d+\)/,
  /\.rb:\d+:in /,
]

export const messageChecks: readonly PassiveCheck[] = [
  ofMessages('a message is a sentence for a person', message =>
    expectThat(isSentence(message), 'envelope.message', {
      path,
      expected: 'words for a person',
      actual: message,
    }),
  ),
  ofMessages('a message never holds the key', (message, exchange) =>
    expectThat(!holdsKey(message, exchange), 'envelope.message', {
      path,
      expected: 'no API key in it',
      actual: message,
    }),
  ),
  ofMessages('a message holds no stack trace', message =>
    expectThat(!traces.some(trace => trace.test(message)), 'envelope.message', {
      path,
      expected: 'no stack trace in it',
      actual: message,
    }),
  ),
]

function ofMessages(
  title: string,
  judge: (message: string, exchange: Exchange) => ReturnType<typeof expectThat>,
): PassiveCheck {
  return {
    requirement: 'envelope.message',
    title,
    steps: 'any',
    judgeExchange(exchange) {
      const message = valueAt(exchange.response.json, path)
      return isEnvelopeDue(exchange) && typeof message === 'string' ? judge(message, exchange) : undefined
    },
  }
}

/** More than one word, or in a script that puts no spaces between them. */
function isSentence(message: string): boolean {
  return /\p{L}+[^\p{L}]*\s[^\p{L}]*\p{L}+/u.test(message) || /[^\p{ASCII}\p{Script=Latin}]{2}/u.test(message)
}

/** The key that was sent, be it good or not; good ones stand in a recording as the names of their variables. */
function holdsKey(message: string, { request }: Exchange): boolean {
  const sent = /(\S+)$/.exec(headerOf(request, 'Authorization') ?? '')?.[1] ?? ''
  return message.includes(`$${roles.main.variable}`) || (sent.length >= 16 && message.includes(sent))
}
