// `leadleap-kit listen`: passes the mock's events on to a receiver, off the mock's stream. It leaves nothing in the mock: no
// subscription that a list would show, no request that a journal would count.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { worldIdOf } from '#fixtures/test-key.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import type { ControlClient } from './control-client.ts'
import { type ForwardedEvent, forward, type Outcome } from './forward.ts'
import { type TargetOptions, targetOf } from './target.ts'
import { UsageError } from './usage-error.ts'

export interface ListenOptions extends TargetOptions {
  forwardTo?: string
  events?: EventName[]
  world?: string
  secret?: string
  printSecret?: boolean
}

/** Of the form that the API gives its secrets, and the same on every machine: nothing but a mock signs with it. */
export const listenSecret = `whsec_${bytesToHex(sha256(utf8ToBytes('leadleap-kit listen'))).slice(0, 48)}`

/**
 * Passes events on until SIGINT or SIGTERM.
 * @throws UsageError when there is no mock, or it goes away.
 */
export async function runListenCommand(options: ListenOptions): Promise<void> {
  const { url, forwardTo, printSecret, secret = listenSecret } = options
  const { control, print } = targetOf(options)
  if (printSecret) print({ secret }, secret)
  if (forwardTo === undefined) {
    if (printSecret) return
    throw new UsageError('say where to: --forward-to http://127.0.0.1:3000/hooks.')
  }
  const { signal } = untilTold()
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  try {
    const onOpen = () => say(`Passing events of ${new URL(url).origin} on to ${forwardTo}. Stop with Ctrl-C.`)
    for await (const event of eventsOf(control, { ...options, signal, onOpen })) {
      const outcome = await forward(event, { url: forwardTo, secret, signal })
      if (signal.aborted) return
      print(
        { id: event.id, event: event.event, worldId: event.worldId, url: forwardTo, ...outcome },
        lineOf(event, outcome),
      )
    }
  } catch (error) {
    if (signal.aborted) return
    if (error instanceof UsageError) throw error
  }
  if (!signal.aborted)
    throw new UsageError('the mock has ended the stream: it was stopped, or nothing was read for too long.')
}

async function* eventsOf(
  control: ControlClient,
  {
    events,
    world,
    ...stream
  }: Pick<ListenOptions, 'events' | 'world'> & { signal: AbortSignal; onOpen(): void },
): AsyncGenerator<ForwardedEvent> {
  const worldId = world === undefined ? undefined : worldIdOf(world)
  for await (const happening of control.happenings(['event'], stream)) {
    if (happening.type !== 'event') continue
    const { event } = happening
    const isWanted = events === undefined || events.some(name => name === event.event)
    if (isWanted && (worldId === undefined || event.worldId === worldId)) yield event
  }
}

function lineOf({ id, event, at }: ForwardedEvent, { status, error, durationMs }: Outcome): string {
  const answer = status === null ? `no answer: ${error}` : `${status} in ${durationMs} ms`
  return `${new Date(at).toISOString()} ${id} ${event} -> ${answer}`
}

/** A signal that aborts when the process is told to stop. */
function untilTold(): AbortController {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return controller
}
