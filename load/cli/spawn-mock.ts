// The mock that a run starts when it is given no target: a process of its own, because a mock that shares the generator's
// event loop adds its own work to every latency that it is to be judged by.
import { spawn } from 'node:child_process'
import { TargetError } from '../target.ts'

export interface StartedMock {
  /** The API's base. */
  readonly url: string
  close(): void
}

const startLimitMs = 20_000

/** Ends the mock with the process that started it, however that ends: its standard input is a pipe from there. */
const endWithParent = 'data:text/javascript,process.stdin.resume().on("end",()=>process.exit())'

/**
 * @param cli the file of this command line, as Node was given it
 * @throws TargetError when it does not start
 */
export function spawnMock(cli: string): Promise<StartedMock> {
  // Silent: a line for each request is work that no deployment does in the way of an answer. In a process group of its own:
  // Ctrl-C is for the run, which still talks to it.
  const node = ['--max-semi-space-size=4', '--import', endWithParent]
  const flags = [...node, cli, 'mock', '--port', '0', '--log', 'silent']
  const child = spawn(process.execPath, flags, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LEADLEAP_'))),
    detached: true,
  })
  const close = () => void child.kill('SIGKILL')
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = () => {
      close()
      reject(new TargetError(`the mock did not start: ${printed.trim().split('\n')[0] ?? ''}`))
    }
    const timer = setTimeout(fail, startLimitMs)
    child.once('exit', fail)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const [, url] = /API at (http:\S+)/.exec(printed) ?? []
      if (url === undefined) return
      clearTimeout(timer)
      child.off('exit', fail)
      for (const stream of [child.stdout, child.stderr]) stream.removeAllListeners('data').resume()
      resolve({ url, close })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
}
