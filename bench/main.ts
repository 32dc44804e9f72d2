// `npm run bench` runs every bench, `npm run bench -- speed` those named. Exits 1 if a number is missed.
//   --quick          a round of less than a second for each number, to see where one stands while working
//   --rounds <n>     rounds, three if absent; --seconds <n> for each, two if absent
//   --requests <n>   mixed ones before memory is measured, a million if absent
//   --only <text>    of the speeds those whose name holds it
//   --readme         writes the table into README.md
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { conformanceRows } from './conformance.ts'
import { directoryRows } from './directory.ts'
import { inProcessRows } from './in-process.ts'
import { loadRows } from './load.ts'
import { mockRows } from './mock.ts'
import { writeIntoReadme } from './readme.ts'
import { type Row, type Section, tableOf } from './report.ts'
import { speedSections } from './speed.ts'
import { startRows } from './start.ts'
import { webhookRows } from './webhooks.ts'

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    requests: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
})
const rounds = values.quick ? 1 : Number(values.rounds)
const pace = { rounds, seconds: values.quick ? 0.7 : Number(values.seconds) }
const mixedRequests = values.quick ? 50_000 : Number(values.requests)

const of = (title: string, rows: () => Promise<Row[]>) => async () => [{ title, rows: await rows() }]
const benches: Record<string, () => Promise<Section[]>> = {
  speed: () => speedSections(pace, values.only),
  start: of('Start, from spawn until it listens', () => startRows(3 * rounds)),
  process: of('A call in the process, median', () => inProcessRows(1_000 * rounds)),
  webhooks: of('Webhooks', () => webhookRows(rounds)),
  mock: of('Resident memory, 30,000,000 leads', () => mockRows(mixedRequests)),
  conformance: of('A run of the conformance suite, from spawn to exit', () => conformanceRows(2 * rounds)),
  load: of('The load generator, its target on the same machine', loadRows),
  directory: of('Lead directory, 30,000,000 leads', directoryRows),
}

const unknown = named.filter(name => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const [load = 0] = loadavg()
if (load > availableParallelism() / 2) {
  console.log(`The machine is busy (load ${load.toFixed(1)}): times are longer than it could do.`)
}

const sections: Section[] = []
for (const [name, measure] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue
  const measured = await measure()
  sections.push(...measured)
  for (const section of measured) console.log(tableOf(section))
  if (measured.some(({ rows }) => rows.some(row => row.isMet === false))) process.exitCode = 1
}
if (values.readme) await writeIntoReadme(sections)
