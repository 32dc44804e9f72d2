// Happenings as server-sent events (HTML Living Standard 9.2): whoever does not read is cut off at a bound, so that no
// listener can fill the mock's memory.
import type { ServerResponse } from 'node:http'
import type { Mock } from '../mock.ts'
import type { Happening } from '../observation/happenings.ts'
import { happeningView } from './views.ts'

export interface StreamOptions {
  wants(happening: Happening): boolean
  /** How often a silent stream says that it is still there. */
  heartbeatMs?: number
}

const defaultHeartbeatMs = 15_000
/** About a thousand large requests. */
const maxBacklogBytes = 4 * 1024 * 1024

/** Tells the client until it goes away. */
export function serveStream(
  response: ServerResponse,
  mock: Pick<Mock, 'subscribe'>,
  { wants, heartbeatMs = defaultHeartbeatMs }: StreamOptions,
): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  const send = (text: string) => {
    response.write(text)
    if (response.writableLength > maxBacklogBytes) response.destroy()
  }
  send(': listening\n\n')
  const unsubscribe = mock.subscribe(happening => {
    if (wants(happening)) send(eventOf(happening))
  })
  const heartbeat = hostSetInterval(() => send(': still here\n\n'), heartbeatMs)
  response.on('close', () => {
    unsubscribe()
    hostClearInterval(heartbeat)
  })
}

/** JSON has no line breaks of its own, so that one line of data holds it. */
function eventOf(happening: Happening): string {
  return `event: ${happening.type}\ndata: ${JSON.stringify(happeningView(happening))}\n\n`
}

/** The host's own timers, whatever fake ones a test has installed since. */
const { setInterval: hostSetInterval, clearInterval: hostClearInterval } = globalThis
