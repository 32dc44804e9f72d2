// `leadleap-kit faults`, as the command line shows it.
import { Command, Option } from 'commander'
import { operationIds } from '../core/route.ts'
import { aimed } from './aimed.ts'
import { wholeNumber } from './option-values.ts'

const maxMs = 2 ** 31 - 1

export function faultsCommand(): Command {
  return new Command('faults')
    .summary('let a running mock fail, exactly as told')
    .description('Let a running mock fail: which operation, how, how often, and before or after its work.')
    .addCommand(listFaultsCommand())
    .addCommand(addFaultCommand())
    .addCommand(removeFaultCommand())
    .addCommand(clearFaultsCommand())
    .addHelpText(
      'after',
      `
Examples:
  $ leadleap-kit faults add --operation unlockLead --status 503 --times 2
  $ leadleap-kit faults add --operation unlockLead --reset --phase after
  $ leadleap-kit faults add --operation searchLeads --slow-ms 2000 --world ci-7
  $ leadleap-kit faults list`,
    )
}

const faultActions = () => import('./faults-command.ts')

function listFaultsCommand(): Command {
  return aimed(
    new Command('list')
      .description('list the faults, with their hits')
      .action(async options => (await faultActions()).listFaults(options)),
  )
}

function addFaultCommand(): Command {
  return aimed(
    new Command('add')
      .description('ask for a fault')
      .addOption(
        new Option('--operation <id>', 'which operation').choices(operationIds).makeOptionMandatory(),
      )
      .option('--status <n>', 'answer with this error instead', wholeNumber(400, 599))
      .option('--delay-ms <n>', 'wait so long before answering', wholeNumber(0, maxMs))
      .option('--slow-ms <n>', 'send the body in ten parts over so long', wholeNumber(0, maxMs))
      .option('--reset', 'cut the connection instead of answering')
      .option('--malformed', 'break the JSON of the answer off in the middle')
      .option('--times <n>', 'how often (default: until taken back)', wholeNumber(1, maxMs))
      .option('--after <n>', 'let so many requests pass first', wholeNumber(0, maxMs))
      .addOption(
        new Option('--phase <when>', 'before the work, or after it, the credit spent').choices([
          'before',
          'after',
        ]),
      )
      .option('--world <name>', 'only for this world')
      .action(async options => (await faultActions()).addFault(options)),
  )
}

function removeFaultCommand(): Command {
  return aimed(
    new Command('remove')
      .description('take a fault back')
      .argument('<id>', 'its id, such as flt_1')
      .action(async (id, options) => (await faultActions()).removeFault(id, options)),
  )
}

function clearFaultsCommand(): Command {
  return aimed(
    new Command('clear')
      .description('take all faults back')
      .action(async options => (await faultActions()).clearFaults(options)),
  )
}
