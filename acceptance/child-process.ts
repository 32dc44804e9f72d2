// A program of this repository, run by this Node in a process of its own.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

/** The repository's root, where relative paths begin. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export interface ChildOptions {
  /** Of Node itself, such as `--expose-gc`. */
  nodeFlags?: readonly string[]
  /** `undefined` takes a variable away. */
  env?: Readonly<Record<string, string | undefined>>
}

export interface Child extends AsyncDisposable {
  readonly process: ChildProcessWithoutNullStreams
  /** What it has written so far, both streams, without colours. */
  readonly output: string
  /** Resolves with the match once the output has it; rejects when the process ends before. One at a time. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves with its exit code, `null` when a signal ended it. */
  readonly exited: Promise<number | null>
  /** Ends it, and waits until it has ended. */
  close(): Promise<void>
}

/** Starts `node [flags] file args...` in the repository's root. */
export function startNode(file: string, args: readonly string[], options: ChildOptions = {}): Child {
  const child = spawn(process.execPath, [...(options.nodeFlags ?? []), file, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  })
  let output = ''
  let onOutput = () => {}
  const collect = (chunk: Buffer) => {
    output += stripVTControlCharacters(chunk.toString())
    onOutput()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exited = once(child, 'close').then(([code]): number | null => code)

  function printed(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      onOutput = () => {
        const match = pattern.exec(output)
        if (match !== null) resolve(match)
      }
      onOutput()
      const ended = () => reject(new Error(`${file} ended before it printed ${pattern}:\n${output}`))
      exited.then(ended, ended)
    })
  }

  async function close(): Promise<void> {
    child.kill('SIGKILL')
    await exited
  }
  return {
    process: child,
    get output() {
      return output
    },
    printed,
    exited,
    close,
    [Symbol.asyncDispose]: close,
  }
}
