// The one command: leadleap-kit <command>. Exits 2 on what the user can mend, with one sentence.
import { Command, CommanderError } from 'commander'
import type { OwnMock } from '#conformance/cli/command.ts'
import type { StartedMock } from '#load/cli/spawn-mock.ts'
import manifest from '#package.json' with { type: 'json' }

const program = new Command('leadleap-kit')
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .configureHelp({ helpWidth: 80 })

const ofMock = () => import('#mock/cli/commands.ts')
const ofControl = () => import('#mock/cli/control-commands.ts')
/** In the order of the help. */
const commands = {
  mock: async () => (await ofMock()).mockCommand(),
  key: async () => (await ofMock()).keyCommand(),
  trigger: async () => (await ofControl()).triggerCommand(),
  listen: async () => (await ofControl()).listenCommand(),
  clock: async () => (await ofControl()).clockCommand(),
  faults: async () => (await import('#mock/cli/fault-commands.ts')).faultsCommand(),
  conformance: async () => {
    const { conformanceCommand } = await import('#conformance/cli/command.ts')
    const { deletedLeadId } = await import('#fixtures/reference-leads.ts')
    return conformanceCommand({ startMock: startOwnMock, mockFacts: { deletedLeadId } })
  },
  load: async () => (await import('#load/cli/command.ts')).loadCommand({ startMock: startMockProcess }),
} satisfies Record<string, () => Promise<Command>>

// Only the help, and whoever mistypes a name, needs more than the command that is called.
const asked = Object.entries(commands).filter(([name]) => name === process.argv[2])
for (const [, create] of asked.length > 0 ? asked : Object.entries(commands)) {
  const command = await create()
  for (const each of [command, ...command.commands]) each.copyInheritedSettings(program)
  program.addCommand(command)
}

// A reader that has gone away, such as `head`, wants no more: no reason to stop serving others.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeFor(error)
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const sentence = explain(error)
  if (sentence === undefined) throw error
  process.stderr.write(`error: ${sentence}\n`)
  return 2
}

/** A sentence for what the user can mend; undefined for anything else. */
function explain(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'UsageError') return error.message
  if (!('code' in error)) return undefined
  const port = 'port' in error ? error.port : 'asked for'
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${port} is in use. Choose another with --port, or 0 for any that is free.`,
    EACCES: `port ${port} needs more rights. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: 'this machine does not have the address given by --host.',
    ENOTFOUND: 'the name given by --host is that of no host.',
    EAI_AGAIN: 'the name given by --host could not be looked up.',
  }
  return reasons[String(error.code)]
}

/** The mock that is loaded where no URL is given: a process of its own, which does not share its core with the load. */
async function startMockProcess(): Promise<StartedMock> {
  const { spawnMock } = await import('#load/cli/spawn-mock.ts')
  return spawnMock(process.argv[1] ?? '')
}

/** The mock that is judged where no URL is given, with the keys that a deployment's environment would have. */
async function startOwnMock({
  deprecated,
  control,
}: {
  deprecated: boolean
  control: boolean
}): Promise<OwnMock> {
  const { startOwnMock: start } = await import('#mock/cli/own-mock.ts')
  return start({ deprecated, control })
}
