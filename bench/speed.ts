// Requests a second beside the limit (node:http with the same bytes), a usual fast server (fastify) and another mock (Prism).
import { atLeast, atMost, type Row, type Section, short, unasked } from './report.ts'
import { connectionCounts } from './speed/cases.ts'
import { type CaseResult, compareAll, type Pace } from './speed/compare.ts'

export async function speedSections(pace: Pace, named: string): Promise<Section[]> {
  const results = await compareAll(pace, named)
  return connectionCounts.map(count => ({
    title: `Speed: requests a second, as a part of those of node:http; ${count} connection${count === 1 ? '' : 's'}`,
    rows: results.filter(({ connections }) => connections === count).flatMap(rowsOf),
  }))
}

/** Beside the ratio the mock's own figures; of the processor's time, after a stroke, that of node:http too. */
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
    'p50 ms': short(mock.p50Us / 1000),
    'p99 ms': short(mock.p99Us / 1000),
    'CPU µs': `${mock.cpuUs.toFixed(0)}/${bare.cpuUs.toFixed(0)}`,
    MB: mock.megabytes.toFixed(0),
  }
  const rows: Row[] = [{ ...speed, besides }]
  if (isAsked) {
    rows.push({
      ...atMost(`${what}: p99`, 3, mock.p99Us / bare.p99Us, ''),
      besides: { 'p99 ms': `of ${short(bare.p99Us / 1000)}` },
    })
  }
  if (prism !== undefined && asked.timesPrism !== undefined) {
    rows.push({
      ...atLeast(`${what}: Prism`, asked.timesPrism, mock.perSecond / prism.perSecond, ''),
      besides: { 'a second': `of ${short(prism.perSecond)}` },
    })
  }
  return rows
}
