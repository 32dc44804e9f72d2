// What a journal keeps of headers. Most requests of a client have the same, and most answers headers of the same names: both
// are kept once, however many exchanges have them.
import type { ApiRequest, Headers } from '../core/message.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Of each value. */
const maxValue = 2 * 1024
/** As many clients, or kinds of answers, as are told apart at a time. */
const maxKinds = 16

export interface RecordedHeaders {
  contentType: string | undefined
  userAgent: string | undefined
  prefer: string | undefined
  hasAuthorization: boolean
}

/** Those of a request, without secrets; one object for all requests that have the same. */
export class RequestHeaders {
  readonly #kinds = new Kinds<RecordedHeaders>()

  of(request: ApiRequest): RecordedHeaders {
    const contentType = request.header('content-type')
    const userAgent = request.header('user-agent')
    const prefer = request.header('prefer')
    const hasAuthorization = request.header('authorization') !== undefined
    for (const kind of this.#kinds.all) {
      if (
        kind.userAgent === userAgent &&
        kind.contentType === contentType &&
        kind.prefer === prefer &&
        kind.hasAuthorization === hasAuthorization
      ) {
        return kind
      }
    }
    return this.#kinds.add({
      contentType: clean(contentType),
      userAgent: clean(userAgent),
      prefer: clean(prefer),
      hasAuthorization,
    })
  }
}

/** The names of an answer's headers; one list for all answers that have the same. */
export class ResponseHeaderNames {
  readonly #kinds = new Kinds<readonly string[]>()

  of(headers: Headers): readonly string[] {
    for (const names of this.#kinds.all) if (areNamesOf(headers, names)) return names
    return this.#kinds.add(headers.map(([name]) => name))
  }
}

/** The headers as the journal tells them. */
export function toldHeaders(recorded: RecordedHeaders): Record<string, string> {
  const { contentType, userAgent, prefer, hasAuthorization } = recorded
  return {
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
    ...(prefer === undefined ? {} : { prefer }),
    ...(hasAuthorization ? { authorization: '(left out)' } : {}),
  }
}

/** The kinds that came first, and past the bound the latest in the place of the oldest. */
class Kinds<Kind> {
  readonly all: Kind[] = []
  #added = 0

  add(kind: Kind): Kind {
    this.all[this.#added++ % maxKinds] = kind
    return kind
  }
}

function areNamesOf(headers: Headers, names: readonly string[]): boolean {
  if (headers.length !== names.length) return false
  for (let index = 0; index < names.length; index++) {
    if (headers[index]?.[0] !== names[index]) return false
  }
  return true
}

function clean(value: string | undefined): string | undefined {
  return value === undefined ? undefined : withoutSecrets(value.slice(0, maxValue))
}
