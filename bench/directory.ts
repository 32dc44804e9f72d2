// The numbers that the lead directory is to reach. Each is measured in a process of its own, so that none finds code
// compiled or memory filled by another; a first search is measured in several and the median given.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ProbeName } from './directory-probe.ts'
import { atLeast, atMost, median, type Row, unasked } from './report.ts'

const probeFile = fileURLToPath(new URL('./directory-probe.ts', import.meta.url))
const run = promisify(execFile)

/** @returns numbers by name, as the probe prints them */
async function probe(name: ProbeName, round = 0): Promise<Record<string, number>> {
  const { stdout } = await run(process.execPath, [probeFile, name, String(round)], { timeout: 120_000 })
  return JSON.parse(stdout)
}

export async function directoryRows(): Promise<Row[]> {
  const firsts: number[] = []
  const created: number[] = []
  for (let round = 0; round < 9; round++) {
    const { createMs = Number.NaN, searchMs = Number.NaN } = await probe('first-search', round)
    created.push(createMs)
    firsts.push(searchMs)
  }
  const unseen = await probe('unseen-filters')
  const seen = await probe('seen-filters')
  const sizes = await probe('page-by-size')
  const sequence = await probe('sequence')
  const memory = await probe('memory')
  return [
    atMost('start: create the directory', 5, median(created), 'ms'),
    atMost('first search after start, any filter (median of 9 processes)', 150, median(firsts), 'ms'),
    atMost('first search after start, the slowest of them', 150, Math.max(...firsts), 'ms'),
    atMost('a filter not seen before, median of 1,000', 10, unseen['median'] ?? Number.NaN, 'ms'),
    atMost('a filter not seen before, the slowest', 40, unseen['worst'] ?? Number.NaN, 'ms'),
    atMost('a page of 25 of a filter seen before, median', 0.5, seen['median'] ?? Number.NaN, 'ms'),
    unasked('a page of 25 of a filter seen before, 99 of 100', seen['p99'] ?? Number.NaN, 'ms'),
    atMost('page 1,000,000, median', 0.5, seen['deep'] ?? Number.NaN, 'ms'),
    atMost('a page at 30,000,000 leads against one at 30,000', 1.5, sizes['ratio'] ?? Number.NaN, ''),
    atLeast('leads made in a row, of a million', 200_000, sequence['perSecond'] ?? Number.NaN, 'a second'),
    unasked(
      'memory that the directory and 10,000 different searches add',
      memory['megabytes'] ?? Number.NaN,
      'MB',
    ),
  ]
}
