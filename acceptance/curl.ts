// Runs a curl command as it is printed: nothing is added to it but, through a configuration file, silence and a record of
// the headers.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface CurlAnswer {
  status: number
  /** By lower-case name. */
  headers: Record<string, string>
  /** What curl printed. */
  body: string
  /** What `--output leads-export.csv` wrote. */
  file: string | undefined
}

const run = promisify(execFile)

/** Runs a command in a shell, in a folder of its own. Rejects when curl fails or takes over 20 seconds. */
export async function runCurl(command: string): Promise<CurlAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'leadleap-curl-'))
  try {
    await writeFile(
      join(folder, '.curlrc'),
      ['silent', 'show-error', 'max-time = 20', 'noproxy = "*"', 'dump-header = "headers.txt"'].join('\n'),
    )
    const { stdout } = await run('sh', ['-c', command], {
      cwd: folder,
      env: { ...process.env, CURL_HOME: folder, HOME: folder },
    })
    const head = await readFile(join(folder, 'headers.txt'), 'latin1')
    const file = await readFile(join(folder, 'leads-export.csv'), 'utf8').catch(() => undefined)
    return { ...parseHead(head), body: stdout, file }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function parseHead(head: string): Pick<CurlAnswer, 'status' | 'headers'> {
  const [statusLine = '', ...lines] = head.trim().split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  return { status: Number(statusLine.split(' ')[1]), headers }
}
