// The mock beside the others, in turns: of each round the servers are asked one after another, and medians are given, so
// that what else the machine does falls on all of them alike.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestKey, maxCredits, maxRateLimit } from '#fixtures/test-key.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { median } from '../report.ts'
import { type Case, cases, connectionCounts } from './cases.ts'
import type { Measured } from './generator.ts'
import { mockArguments } from './mock-process.ts'
import { type Generator, type PinnedServer, startGenerator, startServer } from './pinned.ts'
import { type RequestSpec, requestAt } from './sequences.ts'

export interface Pace {
  rounds: number
  /** For each server in each round. */
  seconds: number
}

export interface Compared {
  perSecond: number
  p50Us: number
  p99Us: number
  /** Of the server's processor, for each request. */
  cpuUs: number
  /** Resident once it was asked; it has answered the cases before as well. */
  megabytes: number
}

export interface CaseResult {
  case: Case
  connections: number
  mock: Compared
  bare: Compared
  fastify: Compared
  prism: Compared | undefined
}

type ServerName = 'mock' | 'bare' | 'fastify' | 'prism'

interface Answer {
  status: number
  headers: string[]
  body: string
}

/** Credits for every world, and no limit that a row could reach. */
const keyOf = (world: string) => createTestKey({ world, rateLimit: maxRateLimit, credits: maxCredits })
const fullKey = createTestKey({ world: 'full', rateLimit: 1 })

/** All cases, or those whose name holds `named`. */
export async function compareAll(pace: Pace, named = ''): Promise<CaseResult[]> {
  const chosen = cases.filter(({ what }) => what.includes(named))
  const directory = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    await using mock = await startServer(mockArguments)
    const answers = await Promise.all(chosen.map(each => answerOf(mock, each)))
    const file = join(directory, 'answers.json')
    await writeFile(file, JSON.stringify(answers))
    await using bare = await startServer(['bench/speed/bare-server.ts', file])
    await using fastify = await startServer(['bench/speed/fastify-server.ts', file])
    await using prism = await startServer(prismArguments, /listening on http:\/\/[^:]+:(\d+)/)
    using generator = startGenerator()
    const servers = { mock, bare, fastify, prism }
    const results: CaseResult[] = []
    for (const [index, each] of chosen.entries()) {
      for (const connections of connectionCounts) {
        results.push(await compare({ generator, servers, pace, each, index, connections }))
      }
    }
    return results
  } finally {
    await rm(directory, { recursive: true })
  }
}

const prismArguments = [
  'node_modules/@stoplight/prism-cli/dist/index.js',
  ...['mock', '--port', '0', '--host', '127.0.0.1', 'openapi/leadleap.yaml'],
]

interface Comparison {
  generator: Generator
  servers: Record<ServerName, PinnedServer>
  pace: Pace
  each: Case
  /** Its place among the answers. */
  index: number
  connections: number
}

async function compare(comparison: Comparison): Promise<CaseResult> {
  const { each, pace, connections } = comparison
  const names: ServerName[] = ['bare', 'fastify', 'mock']
  if (each.timesPrism !== undefined && connections === connectionCounts[0]) names.push('prism')
  const rounds: Partial<Record<ServerName, Compared>>[] = []
  // The first round only warms up.
  for (let round = 0; round <= pace.rounds; round++) {
    const measured: Partial<Record<ServerName, Compared>> = {}
    for (const name of names) measured[name] = await measure(comparison, name, round)
    if (round > 0) rounds.push(measured)
  }
  const of = (name: ServerName) => medianOf(rounds.flatMap(round => round[name] ?? []))
  const prism = names.includes('prism') ? of('prism') : undefined
  return { case: each, connections, mock: of('mock'), bare: of('bare'), fastify: of('fastify'), prism }
}

async function measure(
  { generator, servers, pace, each, index, connections }: Comparison,
  name: ServerName,
  round: number,
): Promise<Compared> {
  const server = servers[name]
  const base = name === 'mock' ? basePath : name === 'prism' ? '' : `/${index}`
  // Sequences go on where the last round has ended, in a world of their own: what is new stays new, and credits suffice.
  const plan = 'sequence' in each.plan ? { ...each.plan, from: round * 500_000 } : each.plan
  const before = await server.cpuUs()
  const key = keyFor(each, `${each.what} ${connections} ${round}`)
  const extent = round === 0 ? warmUp(pace, connections) : { seconds: pace.seconds }
  const measured = await generator.run({ port: server.port, base, key, plan, connections, ...extent })
  if (name !== 'prism') checkStatuses(each, measured)
  return {
    perSecond: measured.requests / measured.seconds,
    p50Us: measured.p50Us,
    p99Us: measured.p99Us,
    cpuUs: ((await server.cpuUs()) - before) / measured.requests,
    megabytes: await server.residentMegabytes(),
  }
}

/**
 * V8 has compiled all that a case needs after some 30,000 requests. Only the first of the counts of connections has to wait
 * for that, and a quick look does not.
 */
function warmUp({ seconds }: Pace, connections: number): { seconds: number; requests?: number } {
  const isFirst = connections === connectionCounts[0]
  return isFirst && seconds >= 1 ? { seconds: 10, requests: 60_000 } : { seconds: Math.min(1, seconds) }
}

function keyFor({ key }: Case, world: string): string {
  if (key === 'none') return 'none'
  return key === 'full' ? fullKey : keyOf(world)
}

/** A few of another status may be: the first of a window that is then full. */
function checkStatuses({ what, status }: Case, { requests, statuses }: Measured): void {
  const right = statuses[String(status)] ?? 0
  if (right < 0.99 * requests) throw new Error(`${what} was answered ${JSON.stringify(statuses)}.`)
}

function medianOf(rounds: readonly Compared[]): Compared {
  const of = (value: (round: Compared) => number) => median(rounds.map(value))
  return {
    perSecond: of(round => round.perSecond),
    p50Us: of(round => round.p50Us),
    p99Us: of(round => round.p99Us),
    cpuUs: of(round => round.cpuUs),
    megabytes: of(round => round.megabytes),
  }
}

/** The mock's own answer, for others to give as well. */
async function answerOf({ port }: PinnedServer, each: Case): Promise<Answer> {
  const request: RequestSpec = requestAt(each.plan, 0)
  const ask = () =>
    fetch(`http://127.0.0.1:${port}${basePath}${request.path}`, {
      method: request.method,
      headers: {
        Authorization: `Bearer ${keyFor(each, 'example')}`,
        ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: request.body ?? null,
    })
  let response = await ask()
  if (response.status !== each.status) response = await ask()
  if (response.status !== each.status) throw new Error(`${each.what} was answered ${response.status}.`)
  const body = await response.text()
  const own = [...response.headers].filter(
    ([name]) => !/^(?:date|connection|keep-alive|content-length)$/.test(name),
  )
  return {
    status: response.status,
    headers: [...own.flat(), 'Content-Length', String(Buffer.byteLength(body))],
    body,
  }
}
