// The command line as a process of its own, the way a user starts it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const cli = fileURLToPath(new URL('../../bin.js', import.meta.url))

export interface Outcome {
  /** Null: a signal ended it. */
  code: number | null
  stdout: string
  stderr: string
}

export interface Command {
  process: ChildProcess
  /** Resolves with the first match in what it has printed or prints yet; rejects when it ends without one. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  ended: Promise<Outcome>
}

/** Starts it with these arguments, and of the environment nothing but `env` that it looks at. */
export function startCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}): Command {
  const kept = Object.entries(process.env).filter(
    ([name]) => name !== 'PORT' && !name.startsWith('LEADLEAP_'),
  )
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...Object.fromEntries(kept), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stdout = ''
  const looks = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', chunk => {
    stdout += chunk
    for (const look of looks) look()
  })
  const stderr = text(child.stderr)
  const ended = once(child, 'close').then(async ([code]) => ({ code, stdout, stderr: await stderr }))

  function printed(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout)
        if (match === null) return
        looks.delete(look)
        resolve(match)
      }
      looks.add(look)
      look()
      ended.then(outcome => reject(new Error(`It ended: ${JSON.stringify(outcome)}`)), reject)
    })
  }
  return { process: child, printed, ended }
}

export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return startCommand(args, env).ended
}

/** A mock that listens on a free port, few leads, its log in JSON. */
export async function startMockCommand(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Command & { url: string; port: number }> {
  const command = startCommand(['mock', '--log', 'json', '--leads', '500', ...args], env)
  const [, url = ''] = await command.printed(/"listening":"([^"]+)"/)
  return { ...command, url, port: Number(new URL(url).port) }
}
