// Uses up the main key's window: all that is left of it and one request more, at the same time. Then waits as told and
// sends one more. The second key shows on both sides that its own window is not touched.

import type { Exchange } from '../../model/exchange.ts'
import { headerOf } from '../../model/exchange.ts'
import type { Recording } from '../../model/recording.ts'
import type { Step, StepContext } from '../../model/step.ts'
import { pauseAfter } from '../../runner/pace.ts'
import { isRefused, type Reading, readingOf } from './readings.ts'

/** Free, small, and open to every key that may read. */
const asked = { operation: 'getUsage' } as const
/** With less than this left a window is let go: the fill must fit into it. */
const tooNearMs = 4000
/** A refusal in the middle of a second shows a Retry-After that was rounded down or to the nearest. */
const refusedAtMs = 500
/** Far enough from the end that a Reset rounded up by a second is not told to be wrong. */
const beforeResetMs = 1200

export const secondBefore: Step = {
  name: 'rate-second-before',
  requests: { second: 1 },
  async run({ call }) {
    await call({ ...asked, as: 'usage', role: 'second' })
  },
}

export const rateWindow: Step = {
  name: 'rate-window',
  requests: {},
  fillsWindow: true,
  async run(context) {
    const { burst, note, pass } = context
    const reading = await latest(context)
    note('before', reading.exchange.label)
    const count = sizeOfFill(context, reading)
    if (typeof count === 'string') return note('notFilled', count)
    await pass((1000 + refusedAtMs - (reading.at % 1000)) % 1000)
    await burst(Array.from({ length: count }, (_, index) => ({ ...asked, as: `fill-${index + 1}` })))
  },
}

export const secondAfter: Step = {
  name: 'rate-second-after',
  after: ['rate-second-before', 'rate-window'],
  requests: { second: 1 },
  async run({ callOnce }) {
    await callOnce({ ...asked, as: 'usage', role: 'second' })
  },
}

export const beforeReset: Step = {
  name: 'rate-before-reset',
  after: ['rate-window'],
  needs: ['clock'],
  requests: { main: 1 },
  async run({ callOnce, pass, now, recording }) {
    const [refused] = refusalsIn(recording)
    const reset = refused && readingOf(refused).reset
    if (reset === undefined) return
    await pass(reset * 1000 - beforeResetMs - now())
    await callOnce({ ...asked, as: 'usage' })
  },
}

export const rateAfter: Step = {
  name: 'rate-after',
  after: ['rate-window'],
  // Counted with those that fill the window.
  requests: {},
  async run({ callOnce, pass, now, recording }) {
    const refusals = refusalsIn(recording)
    if (refusals.length === 0) return
    const due = refusals.map(({ receivedAt, response }) => receivedAt + pauseAfter(response))
    await pass(Math.max(...due) - now())
    await callOnce({ ...asked, as: 'usage' })
  },
}

/** What this section had refused on purpose, in the order of the answers. */
export function refusalsIn({ exchanges }: Recording): Exchange[] {
  return exchanges.filter(
    each => isRefused(each) && (each.step === 'rate-window' || each.step === 'rate-before-reset'),
  )
}

/** undefined: it has none in whole seconds. */
export function retryAfterOf({ response }: Exchange): number | undefined {
  const told = headerOf(response, 'Retry-After')
  return told !== undefined && /^\d+$/.test(told) ? Number(told) : undefined
}

/** What is left now; of the next window where this one is about to end and the budget has room for all of the next. */
async function latest(context: StepContext): Promise<Reading> {
  const reading = readingOf(await context.call({ ...asked, as: 'before' }))
  const leftMs = (reading.reset ?? Number.POSITIVE_INFINITY) * 1000 - reading.at
  const hasRoom = roomFor(context) >= (reading.limit ?? Number.POSITIVE_INFINITY) + 2
  if (leftMs > tooNearMs || leftMs < 0 || !hasRoom) return reading
  await context.pass(leftMs)
  return readingOf(await context.call({ ...asked, as: 'before-in-the-next' }))
}

/** One request more than are left, or than there can be left where Remaining tells too many; or why the budget forbids. */
function sizeOfFill(context: Budget, { remaining, limit, reset }: Reading): number | string {
  if (remaining === undefined) return 'the answers do not tell how much of the window is left'
  const room = roomFor(context)
  const wanted = Math.max(0, remaining) + 1
  if (wanted < room) return wanted
  const made = madeWithMain(context).map(readingOf)
  const ofThisWindow = made.filter(each => each.reset === reset).length
  if (limit !== undefined && ofThisWindow + room - 1 > limit) return room - 1
  return `a window with ${remaining} requests left takes ${wanted + 1} more, and the run has ${room}: allow another window (--windows)`
}

type Budget = Pick<StepContext, 'recording' | 'mainRequests'>

/** Requests that the run may still make with the main key. */
function roomFor(context: Budget): number {
  return context.mainRequests - madeWithMain(context).length
}

/** One refused for its key has not been one of the key's. */
function madeWithMain({ recording }: Budget): Exchange[] {
  return recording.exchanges.filter(({ role, response }) => role === 'main' && response.status !== 401)
}
