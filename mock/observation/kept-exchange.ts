// An exchange as the journal keeps it: an object that is written over by the thousandth exchange after it, and that names
// next to nothing which was made for one request alone (a line that is too long, a preference). With new objects, 200 KB outlived each collection of 4 MB; now 15 KB do, and
// it takes half the time.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Fault } from '../core/faults.ts'
import type { ApiRequest, ApiResponse, Stage } from '../core/message.ts'
import type { JournalEntry } from './journal.ts'
import { type RecordedHeaders, RequestHeaders, ResponseHeaderNames, toldHeaders } from './recorded-headers.ts'
import { Repeated } from './repeated.ts'
import { TextBlock } from './text-block.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Of each body: 8 MiB for a thousand exchanges. */
const maxHead = 4 * 1024
/** Of the path and of the query. */
const maxTarget = 2 * 1024
/** Id, query and the values of the response's headers: mostly 100 to 300 bytes. */
const maxLine = 1024

const noHeaders: RecordedHeaders = {
  contentType: undefined,
  userAgent: undefined,
  prefer: undefined,
  hasAuthorization: false,
}

/** What the exchanges of a journal have in common. */
export class SharedParts {
  readonly methods = new Repeated()
  readonly paths = new Repeated()
  readonly requestHeaders = new RequestHeaders()
  readonly responseHeaderNames = new ResponseHeaderNames()
  readonly lines: TextBlock
  readonly requestHeads: TextBlock
  readonly responseHeads: TextBlock

  /** For so many exchanges. */
  constructor(places: number) {
    this.lines = new TextBlock({ places, size: maxLine })
    this.requestHeads = new TextBlock({ places, size: maxHead })
    this.responseHeads = new TextBlock({ places, size: maxHead })
  }
}

export class KeptExchange {
  readonly #place: number
  readonly #shared: SharedParts
  /** No whole number, so that the engine has a place for a fraction in the object, and makes no new number for each time. */
  #at = 0.5
  #path = ''
  #requestHeaders = noHeaders
  /** In bytes; undefined: there was no body, or none was read. */
  #requestHead: number | undefined
  #responseHeaderNames: readonly string[] = []
  #responseHead = 0
  /** The length of the line in bytes, or the line itself where it is too long for its place. */
  #line: number | string = 0
  #stage: Stage = 'parse'
  #creditsCharged: number | undefined
  #creditsRemaining: number | undefined
  #rateRemaining = 0
  #preferenceApplied: string | undefined
  method = ''
  status = 0
  operation: OperationId | undefined
  facts: KeyFacts | undefined
  fault: Fault | undefined

  constructor(place: number, shared: SharedParts) {
    this.#place = place
    this.#shared = shared
  }

  write(request: ApiRequest, response: ApiResponse, at: number): void {
    const { methods, paths, requestHeaders, responseHeaderNames } = this.#shared
    const { trace, headers } = response
    this.#at = at
    this.method = methods.of(request.method)
    this.#path = paths.of(withoutSecrets(request.path?.slice(0, maxTarget) ?? ''))
    this.#requestHeaders = requestHeaders.of(request)
    this.status = response.status
    this.#responseHeaderNames = responseHeaderNames.of(headers)
    this.#stage = trace.stage
    this.operation = trace.operation
    this.facts = trace.facts
    this.fault = trace.fault
    this.#creditsCharged = trace.creditsCharged
    this.#creditsRemaining = trace.creditsRemaining
    this.#rateRemaining = trace.rateRemaining
    this.#preferenceApplied = trace.preferenceApplied
    this.#writeTexts(request, response)
  }

  /** Bodies as bytes where there are some: a text in parts would first have to be put together. */
  #writeTexts({ query, body }: ApiRequest, { headers, trace, body: answered }: ApiResponse): void {
    const { lines, requestHeads, responseHeads } = this.#shared
    const line = lineOf(trace.requestId, headers, query.slice(0, maxTarget))
    this.#line = lines.writeWhole(this.#place, line) ?? line
    this.#requestHead = body instanceof Uint8Array ? requestHeads.write(this.#place, body) : undefined
    this.#responseHead =
      typeof answered === 'string'
        ? responseHeads.write(this.#place, answered)
        : responseHeads.write(this.#place, answered.bytes, answered)
  }

  get id(): string {
    return this.#readLine().id
  }

  entry(): JournalEntry {
    const { requestHeads, responseHeads } = this.#shared
    const { id, values, query } = this.#readLine()
    const headers = this.#responseHeaderNames.map((name, index) => [name, values[index] ?? ''])
    return {
      id,
      at: this.#at,
      operation: this.operation ?? null,
      method: this.method,
      path: this.#path,
      query: withoutSecrets(query),
      requestHeaders: toldHeaders(this.#requestHeaders),
      requestBody:
        this.#requestHead === undefined
          ? null
          : withoutSecrets(requestHeads.read(this.#place, this.#requestHead)),
      status: this.status,
      responseHeaders: Object.fromEntries(headers),
      responseBody: withoutSecrets(responseHeads.read(this.#place, this.#responseHead)),
      stage: this.#stage,
      worldId: this.facts?.worldId ?? null,
      creditsCharged: this.#creditsCharged ?? null,
      creditsRemaining: this.#creditsRemaining ?? null,
      rateRemaining: this.#rateRemaining,
      faultId: this.fault?.id ?? null,
      preferenceApplied: this.#preferenceApplied ?? null,
    }
  }

  #readLine(): { id: string; values: string[]; query: string } {
    const line =
      typeof this.#line === 'string' ? this.#line : this.#shared.lines.read(this.#place, this.#line)
    const [id = '', ...parts] = line.split('\n')
    const count = this.#responseHeaderNames.length
    return { id, values: parts.slice(0, count), query: parts.slice(count).join('\n') }
  }
}

/** The query stands last: it may have any character, but no header's value has the end of a line. */
function lineOf(id: string, headers: ApiResponse['headers'], query: string): string {
  let line = id
  for (const header of headers) line += `\n${header[1]}`
  return `${line}\n${query}`
}
