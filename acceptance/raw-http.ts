// HTTP as bytes, written and read without any client's help or manners.
import { connect, type Socket } from 'node:net'
import type { Answer } from './exchange.ts'

export interface RawExchange {
  /** Every answer on the connection, interim ones (1xx) included, in order. */
  answers: Answer[]
  /** What arrived and is no whole answer. */
  rest: string
}

export interface RawOptions {
  port: number
  /** How many answers to wait for before this side ends the connection; the other side may end it sooner. */
  answers: number
  /** The request was HEAD: an answer has no body, whatever length it states. */
  head?: boolean
}

/** Far above what any answer takes here. */
const patienceMs = 10_000

export type RawBytes = Buffer | string

/**
 * Sends all bytes on one new connection, a part after the other as the other side takes them, and gives all that comes
 * back until it is closed. Rejects when it is still open after ten seconds.
 */
export function exchangeRaw(
  parts: Iterable<RawBytes> | AsyncIterable<RawBytes>,
  options: RawOptions,
): Promise<RawExchange> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: options.port, host: '127.0.0.1' })
    const received: Buffer[] = []
    const read = () => parseAnswers(Buffer.concat(received), options.head ?? false)
    const giveUp = setTimeout(() => {
      socket.destroy()
      reject(new Error(`still open after ${patienceMs} ms: ${JSON.stringify(read())}`))
    }, patienceMs)
    socket.on('data', chunk => {
      received.push(chunk)
      if (read().answers.length >= options.answers) socket.end()
    })
    // A reset is one way to close; what came before it counts.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(giveUp)
      resolve(read())
    })
    socket.on('connect', () => void writeAll(socket, parts))
  })
}

async function writeAll(socket: Socket, parts: Iterable<RawBytes> | AsyncIterable<RawBytes>): Promise<void> {
  for await (const part of parts) {
    if (!socket.writable) return
    const taken = socket.write(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)
    if (!taken)
      await new Promise<void>(resolve => {
        socket.once('drain', resolve)
        socket.once('close', resolve)
      })
  }
}

function parseAnswers(bytes: Buffer, head: boolean): RawExchange {
  const answers: Answer[] = []
  let rest = bytes
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end === -1) break
    const [statusLine = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n')
    const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(`${statusLine} `)?.[1])
    const headers = Object.fromEntries(lines.map(parseHeader))
    const length = head || status < 200 ? 0 : Number(headers['content-length'] ?? 0)
    const start = end + 4
    if (Number.isNaN(status) || rest.length < start + length) break
    answers.push({ status, headers, body: rest.subarray(start, start + length).toString('utf8') })
    rest = rest.subarray(start + length)
  }
  return { answers, rest: rest.toString('latin1') }
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}
