// A sequence of generated requests in a world of its own. What each answer must be follows from what was sent before: the
// smallest model of the API that can tell a wrong answer from a right one.

import type { Mock } from '#mock/mock.ts'
import { rateLimit } from '#openapi/generated/limits.ts'
import { basePath, type OperationId, operations } from '#openapi/generated/operations.ts'
import { faultsOf } from '../contract-answer.ts'
import type { Answer } from '../exchange.ts'
import { operationIds } from '../exchange.ts'
import { type KeyInUse, keyringOf } from './keyring.ts'
import { type GeneratedRequest, keyPlaceholder } from './request.ts'
import type { Sent, Way } from './ways.ts'

const patterns = operationIds.map(id => ({
  id,
  method: operations[id].method,
  pattern: new RegExp(`^${basePath}${operations[id].path.replace('{id}', '[^/]+')}$`),
}))

function operationOf({ method, path }: Sent): OperationId | undefined {
  const known = patterns.find(candidate => candidate.method === method && candidate.pattern.test(path))
  return known !== undefined && isDecodable(path) ? known.id : undefined
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** What a valid request of somebody who may make it can be answered with. */
const answersToValid: Record<OperationId, readonly number[]> = {
  searchLeads: [200],
  unlockLead: [200, 402, 404, 410],
  exportLeads: [200, 402, 404, 410],
  enrichLead: [200, 404, 410],
  validateEmail: [200],
  listWebhooks: [200],
  createWebhook: [201],
  deleteWebhook: [200, 404, 410],
  getUsage: [200],
}

/** Operations whose answers repeat what they were sent, so that a key in it comes back rightly. */
const repeating: readonly OperationId[] = ['validateEmail', 'createWebhook']

interface Expectation {
  operation: OperationId | undefined
  statuses: readonly number[] | undefined
  code?: string
  limit: number
  remaining: number
}

export interface Exchange {
  operation: OperationId | undefined
  answer: Answer
  /** All that is wrong with the answer; empty: nothing. */
  faults: string[]
}

export class Sequence {
  readonly #mock: Mock
  readonly #way: Way
  readonly #keyring: ReturnType<typeof keyringOf>
  readonly #counts = new Map<string, number>()
  readonly #requestIds = new Set<unknown>()
  readonly #secrets: string[] = []
  #lastWebhook = 'none'

  constructor(mock: Mock, way: Way, world: string) {
    this.#mock = mock
    this.#way = way
    this.#keyring = keyringOf(world)
  }

  /** Undefined: there is no such request this way. */
  async send(request: GeneratedRequest): Promise<Exchange | undefined> {
    await this.#mock.clock.advance(request.pauseMs)
    const use = this.#keyring[request.credential]
    const sent = this.#way.arriving(this.#fill(request, use))
    if (sent === undefined) return undefined
    const expected = this.#expect(request, use, operationOf(sent))
    const answer = await this.#way.send(sent)
    const faults = [
      ...faultsOf(expected.operation, answer),
      ...statusFaults(expected, answer),
      ...rateFaults(expected, answer, this.#mock.clock.now()),
      ...this.#stampFaults(answer),
      ...this.#leaks(use, answer),
    ]
    this.#remember(answer)
    return { operation: expected.operation, answer, faults }
  }

  #fill(
    { operation, method, path, query, contentType, body }: GeneratedRequest,
    { header, key }: KeyInUse,
  ): Sent {
    const fill = (text: string) =>
      text.replaceAll(keyPlaceholder, key).replaceAll('{last}', this.#lastWebhook)
    return {
      method,
      path: fill(path),
      query: fill(query.replaceAll(encodeURIComponent(keyPlaceholder), keyPlaceholder)),
      headers: {
        ...(header === undefined ? {} : { authorization: header }),
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
      body:
        body === undefined
          ? undefined
          : Buffer.from(repeating.includes(operation) ? body : fill(body), 'latin1'),
    }
  }

  #expect(request: GeneratedRequest, use: KeyInUse, operation: OperationId | undefined): Expectation {
    if (use.limit === undefined) {
      const free = { limit: rateLimit.default, remaining: rateLimit.default }
      return { operation, statuses: [operation === undefined ? 404 : 401], ...free }
    }
    const { limit } = use
    const window = `${use.key} ${minuteOf(this.#mock.clock.now())}`
    const count = this.#counts.get(window) ?? 0
    if (count >= limit) return { operation, statuses: [429], code: 'RATE_LIMITED', limit, remaining: 0 }
    this.#counts.set(window, count + 1)
    const counted = { operation, limit, remaining: limit - count - 1 }
    if (operation === undefined) return { ...counted, statuses: [404] }
    if (use.refusal !== undefined) {
      return { ...counted, statuses: [use.refusal.status], code: use.refusal.code }
    }
    return { ...counted, statuses: request.changed === undefined ? answersToValid[operation] : undefined }
  }

  *#stampFaults({ body }: Answer): Generator<string> {
    const meta = metaOf(body)
    if (meta === undefined) return
    if (this.#requestIds.has(meta.request_id)) yield 'the request id has been used'
    this.#requestIds.add(meta.request_id)
    if (meta.timestamp !== new Date(this.#mock.clock.now()).toISOString()) yield `it is not ${meta.timestamp}`
  }

  *#leaks({ key }: KeyInUse, { headers, body }: Answer): Generator<string> {
    const text = `${JSON.stringify(headers)} ${body}`
    if (text.includes(key)) yield 'the key is told'
    if (this.#secrets.some(secret => text.includes(secret))) yield 'the secret of a webhook is told again'
  }

  #remember({ status, body }: Answer): void {
    if (status !== 201) return
    const { data, meta } = JSON.parse(body)
    this.#lastWebhook = data.id
    this.#secrets.push(meta.secret)
  }
}

function minuteOf(now: number): number {
  return Math.floor(now / 60_000)
}

/** The meta of an envelope; a file has none. */
function metaOf(body: string): { request_id?: unknown; timestamp?: unknown } | undefined {
  return body.startsWith('{') ? JSON.parse(body).meta : undefined
}

function* statusFaults({ statuses, code }: Expectation, { status, body }: Answer): Generator<string> {
  if (statuses !== undefined && !statuses.includes(status))
    yield `the status ${status} is none of ${statuses}`
  if (code !== undefined && JSON.parse(body).error?.code !== code) yield `the code is not ${code}`
}

function* rateFaults({ limit, remaining }: Expectation, answer: Answer, now: number): Generator<string> {
  const { status, headers, body } = answer
  const reset = (minuteOf(now) + 1) * 60
  const want = { limit, remaining, reset }
  for (const [name, value] of Object.entries(want)) {
    const got = headers[`x-ratelimit-${name}`]
    if (got !== String(value)) yield `x-ratelimit-${name} is ${got}, not ${value}`
  }
  if (status !== 429) return
  const wait = Math.max(1, Math.ceil(reset - now / 1000))
  if (headers['retry-after'] !== String(wait)) yield `retry-after is ${headers['retry-after']}, not ${wait}`
  if (JSON.parse(body).error.retry_after !== wait) yield 'error.retry_after is another than the header'
}
