// What the load generator promises of itself: its rate, its latencies, its ceiling. Each target is another process.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runClosed } from '#load/closed-model/closed-run.ts'
import { createKeyring } from '#load/frame/keyring.ts'
import { type RunResult, run } from '#load/frame/run.ts'
import { createHttpClient } from '#load/http/client.ts'
import type { LatencyHistogram } from '#load/measure/latency-histogram.ts'
import { runArrivals } from '#load/open-model/arrivals.ts'
import type { RunContext } from '#load/scenario.ts'
import { steps } from '#load/scenarios/steps.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { atLeast, atMost, median, type Row, unasked } from './report.ts'
import { mockArguments } from './speed/mock-process.ts'
import { type PinnedServer, startServer } from './speed/pinned.ts'
import { periodMs, stallMs } from './stalls.ts'

const runFile = promisify(execFile)

export async function loadRows(): Promise<Row[]> {
  return [...(await rateRows()), ...(await delayRows()), ...(await ceilingRows())]
}

/** The rate of `steps` against the mock, both on this machine. */
async function rateRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'))
  const report = join(folder, 'report.json')
  const rates = ['--rate', '500', '--step-rate', '500', '--max-rate', '2000', '--duration', '5s']
  await using mock = await startServer(mockArguments)
  const args = ['bin.js', 'load', 'steps', '--url', baseOf(mock), ...rates, '--report', `json=${report}`]
  // A run that missed its schedule exits 3: its report says by how much.
  await runFile(process.execPath, args).catch(() => {})
  const { steps: rows, generator } = JSON.parse(await readFile(report, 'utf8'))
  await rm(folder, { recursive: true })
  const off = rows.map(({ sentRate, askedRate }: Record<string, number>) =>
    Math.abs((sentRate ?? Number.NaN) / (askedRate ?? Number.NaN) - 1),
  )
  return [
    atLeast('highest rate of steps that was tried, to 2,000', 2000, rows.at(-1)?.askedRate ?? 0, 'a second'),
    atMost('rate of steps against the rate asked for, at worst', 1, 100 * Math.max(...off), '%'),
    unasked('requests of steps sent late, 99 of 100 by less than', generator.p99, 'ms'),
  ]
}

/** Few enough that answering all who waited takes no time to speak of, and close enough to one another. */
const arrivalsPerSecond = 60
const periods = 5

/** Latencies of an open model against a target that stands still for half of the time. */
async function delayRows(): Promise<Row[]> {
  const pacer = { perSecond: arrivalsPerSecond, durationMs: periods * periodMs }
  let latency: LatencyHistogram | undefined
  await using server = await startServer([fileOf('stalling-server.ts')])
  await load(server, async context => {
    const requests = [{ operation: 'searchLeads', weight: 1 }] as const
    const arrivals = await runArrivals(context, { pacer, requests, keys: ['key-1'], phaseOf: () => 'load' })
    latency = arrivals.latency
  })
  // Who comes during a stall waits for the rest of it, anything from nothing to all of it alike.
  const answeredAtOnce = 1 - stallMs / periodMs
  const off = [75, 80, 90, 95, 99].map(percentile => {
    const expected = periodMs * (percentile / 100 - answeredAtOnce)
    return 100 * Math.abs((latency?.percentileMs(percentile) ?? Number.NaN) / expected - 1)
  })
  return [atMost('latency against a known pattern of delays, p75 to p99 at worst', 2, Math.max(...off), '%')]
}

const rounds = 3
const roundSeconds = 3
const connections = 32

/** Turn about against the same server, so that whatever else the machine does is borne by both. */
async function ceilingRows(): Promise<Row[]> {
  const own: number[] = []
  const wrk: number[] = []
  for (let round = 0; round < rounds; round++) {
    await using server = await startServer([fileOf('speed/bare-server.ts')])
    own.push(rateOf(await load(server, closed)))
    wrk.push(await wrkRate(`${baseOf(server)}/leads`))
  }
  return [
    unasked('requests of throughput against a server that does nothing', median(own), 'a second'),
    unasked('requests of wrk against the same', median(wrk), 'a second'),
    atLeast('throughput against wrk', 0.6, median(own) / median(wrk), ''),
  ]
}

async function closed(context: RunContext): Promise<void> {
  const requests = [{ operation: 'searchLeads', weight: 1 }] as const
  await runClosed(context, {
    phase: 'load',
    keys: ['key-1'],
    requests,
    connections,
    durationSeconds: roundSeconds,
  })
}

function rateOf({ recorder }: RunResult): number {
  const { answered, fromMs, toMs } = recorder.all
  return (answered * 1000) / (toMs - fromMs)
}

async function wrkRate(url: string): Promise<number> {
  const args = ['-t1', `-c${connections}`, `-d${roundSeconds}s`, url]
  const { stdout } = await runFile('wrk', args).catch(() => ({ stdout: '' }))
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN)
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

function baseOf({ port }: PinnedServer): string {
  return `http://127.0.0.1:${port}${basePath}`
}

function load(server: PinnedServer, work: (context: RunContext) => Promise<void>): Promise<RunResult> {
  const keyring = createKeyring([`ll_${'0'.repeat(64)}`])
  return run({
    keyring,
    options: { ...steps.defaults, maxRequests: 10_000_000 },
    client: createHttpClient({ connections: 512, timeoutMs: 10_000 }),
    target: { url: baseOf(server), keys: keyring.names, control: undefined, makeKey: async () => '' },
    scenario: {
      ...steps,
      run: async context => {
        await work(context)
        return { metrics: {}, findings: [], evidence: [] }
      },
    },
  })
}
