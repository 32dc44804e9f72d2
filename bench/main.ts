// `npm run bench` runs every bench, `npm run bench -- speed` those named. Exits 1 if a number is missed.
//   --quick          a round of less than a second for each number, to see where one stands while working
//   --rounds <n>     rounds of two seconds, three if absent
//   --only <text>    of the speeds those whose name holds it
//   --readme         writes the table into README.md
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { directoryRows } from './directory.ts'
import { loadRows } from './load.ts'
import { mockRows } from './mock.ts'
import { type Row, tableOf } from './report.ts'
import { speedRows } from './speed.ts'

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
})
const pace = values.quick ? { rounds: 1, seconds: 0.7 } : { rounds: Number(values.rounds), seconds: 2 }

const benches: Record<string, { title: string; rows: () => Promise<Row[]> }> = {
  speed: {
    title: 'Speed, one process on one core, 30,000,000 leads',
    rows: () => speedRows(pace, values.only),
  },
  directory: { title: 'Lead directory, 30,000,000 leads', rows: directoryRows },
  mock: { title: 'The whole mock, 30,000,000 leads', rows: mockRows },
  load: { title: 'The load generator, its target on the same machine', rows: loadRows },
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

for (const [name, { title, rows }] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue
  const measured = await rows()
  console.log(tableOf(title, measured))
  if (measured.some(row => row.isMet === false)) process.exitCode = 1
}
