// Requests a second beside the limit (node:http with the same bytes), a usual fast server (fastify) and another mock (Prism).
import { atLeast, atMost, type Row, unasked } from './report.ts'
import { type CaseResult, compareAll, type Pace } from './speed/compare.ts'

export async function speedRows(pace: Pace, named: string): Promise<Row[]> {
  const results = await compareAll(pace, named)
  return results.flatMap(rowsOf)
}

function rowsOf(result: CaseResult): Row[] {
  const { case: asked, connections, mock, bare, fastify, prism } = result
  const isFirst = connections === asked.connections[0]
  const what = `${asked.what}, ${connections} connection${connections === 1 ? '' : 's'}`
  const ofBare = mock.perSecond / bare.perSecond
  const details = [
    `${whole(mock.perSecond)}/s of ${whole(bare.perSecond)}`,
    `fastify ${(fastify.perSecond / bare.perSecond).toFixed(2)}`,
    `p50 ${whole(mock.p50Us)} µs`,
    `p99 ${whole(mock.p99Us)} µs (node:http ${whole(bare.p99Us)})`,
    `processor ${mock.cpuUs.toFixed(0)} µs (node:http ${bare.cpuUs.toFixed(0)})`,
  ].join(', ')
  const speed =
    isFirst && asked.ofBare !== undefined
      ? atLeast(what, asked.ofBare, ofBare, 'of node:http')
      : unasked(what, ofBare, 'of node:http')
  const rows: Row[] = [{ ...speed, details }]
  if (connections === 32) {
    rows.push(atMost(`${what}: p99`, 3, mock.p99Us / bare.p99Us, 'times node:http'))
  }
  if (prism !== undefined && asked.timesPrism !== undefined) {
    rows.push({
      ...atLeast(`${what}: against Prism`, asked.timesPrism, mock.perSecond / prism.perSecond, 'times'),
      details: `Prism ${whole(prism.perSecond)}/s`,
    })
  }
  return rows
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}
