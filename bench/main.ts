// `npm run bench`: every bench, or those named.
import { availableParallelism, loadavg } from 'node:os'
import { Argument, Command, Option } from 'commander'
import { wholeNumber } from '#mock/cli/option-values.ts'
import { conformanceRows } from './conformance.ts'
import { directoryRows } from './directory.ts'
import { inProcessRows } from './in-process.ts'
import { loadRows } from './load.ts'
import { mockRows } from './mock.ts'
import { writeIntoReadme } from './readme.ts'
import { type Row, type Section, tableOf } from './report.ts'
import { cases } from './speed/cases.ts'
import { speedSections } from './speed.ts'
import { startRows } from './start.ts'
import { webhookRows } from './webhooks.ts'

type Bench = (pace: BenchPace) => Promise<Section[]>

interface BenchPace {
  rounds: number
  /** Of each server in each round. */
  seconds: number
  /** Mixed ones, before memory is measured. */
  requests: number
  /** Of the speeds those whose name holds it. */
  only: string
}

interface Flags extends BenchPace {
  quick: boolean
  readme: boolean
}

const oneSection =
  (title: string, rows: (pace: BenchPace) => Promise<Row[]>): Bench =>
  async pace => [{ title, rows: await rows(pace) }]

const benches: Record<string, Bench> = {
  speed: ({ only, ...pace }) => speedSections(pace, only),
  start: oneSection('Start, from spawn until it listens', ({ rounds }) => startRows(3 * rounds)),
  process: oneSection('A call in the process, median', ({ rounds }) => inProcessRows(1_000 * rounds)),
  webhooks: oneSection('Webhooks', ({ rounds }) => webhookRows(rounds)),
  mock: oneSection('Resident memory, 30,000,000 leads', ({ requests }) => mockRows(requests)),
  conformance: oneSection('A run of the conformance suite, from spawn to exit', ({ rounds }) =>
    conformanceRows(2 * rounds),
  ),
  load: oneSection('The load generator, its target on the same machine', loadRows),
  directory: oneSection('Lead directory, 30,000,000 leads', directoryRows),
}

async function run(
  named: readonly string[],
  { quick, readme, ...asked }: Flags,
  command: Command,
): Promise<void> {
  if (readme && named.length > 0) command.error('error: --readme writes all tables: name no bench.')
  if (asked.only !== '' && !cases.some(({ what }) => what.includes(asked.only))) {
    command.error(
      `error: no case has "${asked.only}" in its name: ${cases.map(({ what }) => what).join('; ')}.`,
    )
  }
  const [load = 0] = loadavg()
  if (load > availableParallelism() / 2) {
    console.log(`The machine is busy (load ${load.toFixed(1)}): times are longer than it could do.`)
  }
  const pace = quick ? { ...asked, rounds: 1, seconds: 0.7, requests: 50_000 } : asked
  const sections: Section[] = []
  for (const [name, measure] of Object.entries(benches)) {
    if (named.length > 0 && !named.includes(name)) continue
    const measured = await measure(pace)
    sections.push(...measured)
    for (const section of measured) console.log(tableOf(section))
    if (measured.some(({ rows }) => rows.some(row => row.isMet === false))) process.exitCode = 1
  }
  if (readme) await writeIntoReadme(sections)
}

process.on('uncaughtException', error => {
  console.error(error)
  process.exit(3)
})

await new Command('npm run bench --')
  .description(
    'Runs all benches, or those named. Exits 1 if a number is missed, 2 if an option is wrong, 3 if it fails.',
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .addArgument(new Argument('[benches...]', 'those to run').choices(Object.keys(benches)))
  .addOption(
    new Option('--quick', 'one round of less than a second each, to see where one stands')
      .conflicts(['rounds', 'seconds', 'requests', 'readme'])
      .default(false),
  )
  .option('--rounds <n>', 'rounds', wholeNumber(1, 1_000), 3)
  .option('--seconds <n>', 'seconds for each server in each round', wholeNumber(1, 9), 2)
  .option('--requests <n>', 'requests before memory is measured', wholeNumber(1, 1e9), 1_000_000)
  .option('--only <text>', 'only those speed cases whose name contains the text', '')
  .addOption(
    new Option('--readme', 'write the tables into README.md').conflicts(['only', 'quick']).default(false),
  )
  .action(run)
  .parseAsync()
