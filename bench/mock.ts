// What the whole mock costs, run as `npm start` runs it: memory after many different searches of 30 million leads.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { demoKey } from '#fixtures/demo-keys.ts'
import { companySizes, countries, departments } from '#openapi/generated/values.ts'
import manifest from '#package.json' with { type: 'json' }
import { atMost, type Row, unasked } from './report.ts'

const searches = 10_000

export async function mockRows(): Promise<Row[]> {
  const [, ...start] = manifest.scripts.start.split(' ')
  const options = ['--port', '0', '--log', 'json', '--rate-limit', 'off']
  const mock = spawn(process.execPath, [...start, ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const url = await addressOf(mock)
    const atStart = await residentMegabytes(mock)
    for (let i = 0; i < searches; i++) await search(url, i)
    const after = await residentMegabytes(mock)
    return [
      unasked('resident memory of the mock after start', atStart, 'MB'),
      atMost('resident memory of the mock after 10,000 different searches', 180, after, 'MB'),
    ]
  } finally {
    mock.kill()
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The mock has no standard output.')
  const lines = createInterface(stdout)
  for await (const line of lines) {
    stdout.resume()
    return JSON.parse(line).listening
  }
  throw new Error('The mock stopped before it listened.')
}

/** No two searches have the same filter. */
async function search(url: string, i: number): Promise<void> {
  const query = new URLSearchParams({
    country: countries[i % countries.length] ?? '',
    department: departments[i % departments.length] ?? '',
    company_size: companySizes[i % companySizes.length] ?? '',
    year_founded_min: String(1850 + (i % 170)),
    employee_count_max: String(10 + i),
  })
  const response = await fetch(`${url}/leads?${query}`, { headers: { Authorization: `Bearer ${demoKey}` } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`A search was answered ${response.status}.`)
}

/** As Linux counts it (proc(5), VmRSS). */
async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}
