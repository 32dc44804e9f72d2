// Requests a second beside the limit (node:http with the same bytes), a usual fast server (fastify) and another mock (Prism).
import { atLeast, atMost, type Row, type Section, short, unasked } from './report.ts'
import { connectionCounts } from './speed/cases.ts'
import { type CaseResult, compareAll, type Pace } from './speed/compare.ts'

export async function speedSections(pace: Pace, named: string): Promise<Section[]> {
  const results = await compareAll(pace, named)
  return connectionCounts.map(count => ({
    title: `Speed, of node:http's; ${count} connection${count === 1 ? '' : 's'}`,
    rows: results.filter(({ connections }) => connections === count).flatMap(rowsOf),
  }))
}

/** Beside the ratio: the mock's own figures, and after a stroke those of node:http. */
function rowsOf(result: CaseResult): Row[] {
  const { case: asked, connections, mock, bare, fastify, prism } = result
  const { what } = asked
  const ofBare = mock.perSecond / bare.perSecond
  const isAsked = connections === connectionCounts[0]
  const speed =
    isAsked && asked.ofBare !== undefined
      ? atLeast(what, asked.ofBare, ofBare, '')
      : unasked(what, ofBare, '')
  const besides = {
    'a second': short(mock.perSecond),
    fastify: short(fastify.perSecond / bare.perSecond),
    'p50 ms': pair(mock.p50Us / 1000, bare.p50Us / 1000),
    'p99 ms': pair(mock.p99Us / 1000, bare.p99Us / 1000),
    'CPU µs': pair(mock.cpuUs, bare.cpuUs),
    MB: pair(mock.megabytes, bare.megabytes),
  }
  const rows: Row[] = [{ ...speed, besides }]
  if (isAsked) rows.push(atMost(`${what}: p99`, 3, mock.p99Us / bare.p99Us, ''))
  if (prism !== undefined && asked.timesPrism !== undefined) {
    rows.push({
      ...atLeast(`${what}: of Prism's`, asked.timesPrism, mock.perSecond / prism.perSecond, ''),
      besides: { 'a second': `Prism ${short(prism.perSecond)}` },
    })
  }
  return rows
}

function pair(mock: number, bare: number): string {
  return `${short(mock)}/${short(bare)}`
}
