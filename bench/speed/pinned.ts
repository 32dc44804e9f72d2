// Processes on a core of their own: servers on one, the load on the other, so that neither takes the other's time.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Load, Measured } from './generator.ts'

export const serverCore = 0
export const loadCore = 1

export interface PinnedServer extends AsyncDisposable {
  readonly port: number
  readonly process: ChildProcess
  /** From spawn to the line that says that it listens, in milliseconds. */
  readonly readyMs: number
  /** Time of the processor that it has used, in microseconds. */
  cpuUs(): Promise<number>
  /** As Linux counts it (proc(5), VmRSS), in MB of 2^20 bytes. */
  residentMegabytes(): Promise<number>
}

/** Starts Node with these arguments; `port` finds the port in a line that it prints. */
export async function startServer(
  args: readonly string[],
  port: RegExp = /:(\d+)/,
  env: Readonly<Record<string, string>> = {},
): Promise<PinnedServer> {
  const startedAt = performance.now()
  const child = spawn('taskset', ['-c', String(serverCore), process.execPath, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  const { stdout } = child
  for await (const line of createInterface(stdout)) {
    const found = port.exec(line)?.[1]
    if (found === undefined) continue
    const readyMs = performance.now() - startedAt
    stdout.resume()
    return {
      port: Number(found),
      process: child,
      readyMs,
      cpuUs: () => cpuUsOf(child),
      residentMegabytes: () => residentOf(child),
      [Symbol.asyncDispose]: async () => {
        const ended = once(child, 'exit')
        // Not SIGKILL: a Node that may not end itself keeps nothing of what it has compiled for the next start.
        child.kill('SIGTERM')
        await ended
      },
    }
  }
  throw new Error(`${args.join(' ')} ended before it listened.`)
}

export interface Generator extends Disposable {
  run(load: Load): Promise<Measured>
}

export function startGenerator(): Generator {
  const file = fileURLToPath(new URL('./generator.ts', import.meta.url))
  const child = spawn('taskset', ['-c', String(loadCore), process.execPath, file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    async run(load) {
      child.send(load)
      const [measured] = await once(child, 'message')
      return measured
    },
    [Symbol.dispose]: () => child.disconnect(),
  }
}

/** Fields 14 and 15 of proc(5) stat, in hundredths of a second. */
async function cpuUsOf({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return 10_000 * (Number(fields[11]) + Number(fields[12]))
}

async function residentOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}
