// The load, in a process of its own on the other core: asks as fast as the answers come, on so many connections at once.
// Sockets and no HTTP client, so that the servers wait for it as little as can be, and latencies in microseconds, which
// autocannon counts in milliseconds.
import { connect, type Socket } from 'node:net'
import { build } from 'hdr-histogram-js'
import { type Plan, type RequestSpec, requestAt } from './sequences.ts'

export interface Load {
  port: number
  /** Before each path. */
  base: string
  key: string
  plan: Plan
  connections: number
  /** How long, or how many requests. */
  seconds?: number | undefined
  requests?: number | undefined
}

export interface Measured {
  requests: number
  seconds: number
  p50Us: number
  p99Us: number
  /** How many answers had which status. */
  statuses: Record<string, number>
}

const crlf2 = Buffer.from('\r\n\r\n')
const lengthName = Buffer.from('Content-Length: ')

async function run(load: Load): Promise<Measured> {
  const histogram = build({ lowestDiscernibleValue: 1, highestTrackableValue: 60_000_000 })
  const statuses: Record<string, number> = {}
  const startedAt = performance.now()
  const endAt = load.seconds === undefined ? Number.POSITIVE_INFINITY : startedAt + 1000 * load.seconds
  let sent = 0
  const repeated = 'sequence' in load.plan ? undefined : textOf(load.plan, load)

  /** The text of the next request; undefined: it is enough. */
  function next(): string | undefined {
    if (sent >= (load.requests ?? Number.POSITIVE_INFINITY) || performance.now() >= endAt) return undefined
    const n = sent++
    return repeated ?? textOf(requestAt(load.plan, n), load)
  }

  async function client(): Promise<void> {
    const socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true })
    const asked = { at: 0 }
    await exchange(socket, {
      next() {
        const text = next()
        asked.at = performance.now()
        return text
      },
      answered(status) {
        statuses[status] = (statuses[status] ?? 0) + 1
        histogram.recordValue(Math.max(1, Math.round(1000 * (performance.now() - asked.at))))
      },
    })
  }

  await Promise.all(Array.from({ length: load.connections }, client))
  return {
    requests: sent,
    seconds: (performance.now() - startedAt) / 1000,
    p50Us: histogram.getValueAtPercentile(50),
    p99Us: histogram.getValueAtPercentile(99),
    statuses,
  }
}

interface Conversation {
  next(): string | undefined
  answered(status: string): void
}

/** One request at a time, until there is none any more. */
function exchange(socket: Socket, { next, answered }: Conversation): Promise<void> {
  return new Promise((resolve, reject) => {
    let status = ''
    /** Bytes of the answer that are still to come; undefined: its head is. */
    let missing: number | undefined
    let head: Buffer = Buffer.alloc(0)
    function ask(): void {
      const text = next()
      if (text === undefined) socket.end(resolve)
      else socket.write(text, 'latin1')
    }
    socket.on('error', reject)
    socket.on('connect', ask)
    socket.on('data', chunk => {
      if (missing === undefined) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
        const end = head.indexOf(crlf2)
        if (end === -1) return
        status = head.toString('latin1', 9, 12)
        missing = contentLength(head) - (head.length - end - crlf2.length)
        head = Buffer.alloc(0)
      } else missing -= chunk.length
      if (missing > 0) return
      missing = undefined
      answered(status)
      ask()
    })
  })
}

function contentLength(head: Buffer): number {
  let at = head.indexOf(lengthName)
  if (at === -1) at = head.indexOf(Buffer.from('content-length: '))
  if (at === -1) throw new Error('An answer does not say how long it is.')
  return Number.parseInt(head.toString('latin1', at + lengthName.length, at + lengthName.length + 12), 10)
}

function textOf({ method, path, body }: RequestSpec, { base, key, port }: Load): string {
  const head = `${method} ${base}${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${key}\r\nUser-Agent: bench\r\nAccept: */*\r\n`
  if (body === undefined) return `${head}\r\n`
  return `${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

process.on('message', async (load: Load) => process.send?.(await run(load)))
process.on('disconnect', () => process.exit(0))
