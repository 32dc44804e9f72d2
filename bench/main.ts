// `npm run bench` runs every bench, `npm run bench -- directory` those named. Exits 1 if a number is missed.
import { availableParallelism, loadavg } from 'node:os'
import { directoryRows } from './directory.ts'
import { mockRows } from './mock.ts'
import { type Row, tableOf } from './report.ts'

const benches: Record<string, { title: string; rows: () => Promise<Row[]> }> = {
  directory: { title: 'Lead directory, 30,000,000 leads', rows: directoryRows },
  mock: { title: 'The whole mock, 30,000,000 leads', rows: mockRows },
}

const named = process.argv.slice(2)
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
