// The one command: leadleap-kit <command>. Exits 2 on what the user can mend, with one sentence.
import { Command, CommanderError } from 'commander'
import { conformanceCommand, type OwnMock } from '#conformance/cli/command.ts'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { loadCommand } from '#load/cli/command.ts'
import type { StartedMock } from '#load/cli/spawn-mock.ts'
import { keyCommand, mockCommand } from '#mock/cli/commands.ts'
import { clockCommand, listenCommand, triggerCommand } from '#mock/cli/control-commands.ts'
import { faultsCommand } from '#mock/cli/fault-commands.ts'
import manifest from '#package.json' with { type: 'json' }

const program = new Command('leadleap-kit')
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .configureHelp({ helpWidth: 80 })

for (const command of [
  mockCommand(),
  keyCommand(),
  triggerCommand(),
  listenCommand(),
  clockCommand(),
  faultsCommand(),
  conformanceCommand({ startMock: startOwnMock, mockFacts: { deletedLeadId } }),
  loadCommand({ startMock: startMockProcess }),
]) {
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
