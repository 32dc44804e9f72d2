// Artillery itself, of the version that installation/ locks. Half a gigabyte: installed there on demand, once.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('installation/', import.meta.url))

/** This process's own Node goes first: Artillery does not run on an older one. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`

/** Against hanging: with an idle machine and a warm cache npm takes half a minute. */
const installTimeoutMs = 300_000
const runTimeoutMs = 60_000

/** npm writes its own list last: where it is, the install came to its end. */
export async function installArtillery(): Promise<void> {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund']
  await run('npm', args, { cwd: folder, env: { ...process.env, PATH }, timeout: installTimeoutMs })
}

export type Counters = Readonly<Record<string, number>>

/** Runs the script and gives what Artillery counted: `http.requests`, `http.codes.200`, ... */
export async function runArtillery(
  script: string,
  keys: Readonly<Record<string, string>>,
): Promise<Counters> {
  const directory = await mkdtemp(join(tmpdir(), 'artillery-'))
  try {
    const [scriptFile, reportFile] = [join(directory, 'script.json'), join(directory, 'report.json')]
    await writeFile(scriptFile, script)
    const bin = join(folder, 'node_modules', 'artillery', 'bin', 'run')
    // A home of its own and no telemetry: it reads no settings, leaves none behind, and calls nobody but the target.
    const env = { PATH, HOME: directory, ARTILLERY_DISABLE_TELEMETRY: 'true', ...keys }
    const args = [bin, 'run', '--quiet', '--output', reportFile, scriptFile]
    await run(process.execPath, args, { cwd: directory, env, timeout: runTimeoutMs })
    const report: { aggregate: { counters: Counters } } = JSON.parse(await readFile(reportFile, 'utf8'))
    return report.aggregate.counters
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
