// The rate-limit scenario against a limiter in this process: hours pass in milliseconds, and the network delays as it is told.
import { rateHeadersOf } from '../frame/rate-headers.ts'
import { type Outcome, type RunContext, RunStopped } from '../scenario.ts'
import { rateLimitScenario } from '../scenarios/rate-limit.ts'
import { type Dress, type Limiter, truthfulReply } from './limiter.ts'
import { VirtualTime } from './virtual-time.ts'

export interface VirtualRun {
  readonly limiter: Limiter
  readonly dress?: Dress | undefined
  readonly keys?: number
  /** Of the network, each way, in ms. */
  readonly delayMs?: readonly [least: number, most: number]
  /** How far the server's clock is ahead, in ms. */
  readonly skewMs?: number
  /** Of all delays. */
  readonly seed?: number
  readonly startAt?: number
  readonly hasDate?: boolean
  /** How many requests may be sent before the run is stopped. */
  readonly stopAfter?: number
}

const aTuesday = Date.parse('2026-03-03T09:41:17.412Z')

export async function runVirtually(run: VirtualRun): Promise<Outcome> {
  const time = new VirtualTime(run.startAt ?? aTuesday)
  return time.drive(rateLimitScenario.run(contextOf(run, time)))
}

function contextOf(run: VirtualRun, time: VirtualTime): RunContext {
  const { limiter, dress = reply => reply, keys = 3, skewMs = 0, hasDate = true, stopAfter = Infinity } = run
  let sent = 0
  const startedAt = time.now()
  const random = randomNumbers(run.seed ?? 1)
  const [least, most] = run.delayMs ?? [1, 4]
  const delay = () => time.sleep(least + random() * (most - least))
  const nowMs = () => time.now() - startedAt

  return {
    target: {
      url: 'http://127.0.0.1/api/v1',
      keys: Array.from({ length: keys }, (_, index) => `key-${index + 1}`),
      control: undefined,
      makeKey: () => Promise.reject(new Error('There is no mock.')),
    },
    options: rateLimitScenario.defaults,
    signal: new AbortController().signal,
    requestsLeft: Infinity,
    spend() {},
    onEnd() {},
    credentials: () => ({}),
    nowMs,
    wallNow: () => time.now(),
    sleep: ms => time.sleep(ms),
    record() {},
    progress() {},
    async send({ operation, key, phase, query }) {
      sent += 1
      if (sent > stopAfter) throw new RunStopped('interrupt')
      const sentMs = nowMs()
      await delay()
      const at = time.now() + skewMs
      const dateHeader = hasDate ? { date: new Date(at).toUTCString() } : {}
      if (key === undefined) {
        await delay()
        const sample = {
          key: 'no key',
          phase,
          operation,
          dueMs: sentMs,
          sentMs,
          doneMs: nowMs(),
          status: 401,
        }
        return { sample, headers: dateHeader, text: '' }
      }
      const asked = { key, at, isWrong: query?.['per_page'] === 0 }
      const decision = await limiter(asked)
      const reply = dress(truthfulReply(decision, asked), decision, asked)
      const headers = { ...reply.headers, ...dateHeader }
      await delay()
      const doneMs = nowMs()
      const error = { code: reply.code, status: reply.status, retry_after: reply.retryInBody }
      return {
        sample: {
          key,
          phase,
          operation,
          dueMs: sentMs,
          sentMs,
          doneMs,
          status: reply.status,
          ...rateHeadersOf(headers),
        },
        headers,
        text: JSON.stringify({ data: null, meta: {}, error: reply.status < 400 ? null : error }),
      }
    },
  }
}

/** Park and Miller's minimal standard generator, from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = (seed * 7919) % 2147483647
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
