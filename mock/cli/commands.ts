// The commands of the mock, as the command line shows them. What a command does is loaded when it is called.
import { Command, Option } from 'commander'
import { planNames } from '#fixtures/plans.ts'
import { maxCredits, maxRateLimit, maxSerial } from '#fixtures/test-key.ts'
import { rateLimit } from '#openapi/generated/limits.ts'
import { scopes } from '#openapi/generated/operations.ts'
import { defaultLeads, defaultSeed } from '../mock-options.ts'
import { isoDate, listOf, noneOr, rateLimitOrOff, wholeNumber } from './option-values.ts'
import { logFormats } from './request-log.ts'

const maxLeads = 100_000_000
const maxSeed = 2 ** 32 - 1

export function mockCommand(): Command {
  return new Command('mock')
    .summary('run the API on this machine')
    .description(
      'Run the LeadLeap API on this machine: stateful, offline, with test keys that need no set-up.',
    )
    .addOption(portOption())
    .addOption(setting('--host <address>', 'address to listen on', 'HOST').default('127.0.0.1'))
    .addOption(
      setting(
        '--seed <n>',
        `which leads there are, and which ids (default: ${defaultSeed})`,
        'SEED',
      ).argParser(wholeNumber(0, maxSeed)),
    )
    .addOption(
      setting('--leads <n>', `how many leads there are (default: ${defaultLeads})`, 'LEADS').argParser(
        wholeNumber(1, maxLeads),
      ),
    )
    .addOption(
      setting(
        '--leads-file <path>',
        'leads of your own, .ndjson or .csv, added or in place of others',
        'LEADS_FILE',
      ),
    )
    .addOption(
      setting(
        '--rate-limit <n>',
        `requests a minute for keys that name no limit; "off": no limit at all (default: ${rateLimit.default})`,
        'RATE_LIMIT',
      ).argParser(rateLimitOrOff),
    )
    .addOption(
      setting('--webhook-egress <where>', 'where webhooks may be sent', 'WEBHOOK_EGRESS')
        .choices(['loopback', 'any'])
        .default('loopback'),
    )
    .addOption(
      setting('--deprecated <date>', 'announce that this version is deprecated', 'DEPRECATED').argParser(
        isoDate,
      ),
    )
    .addOption(
      setting(
        '--sunset <date>',
        'when the deprecated version ends; 12 months later if absent',
        'SUNSET',
      ).argParser(isoDate),
    )
    .addOption(setting('--log <format>', 'how to log requests', 'LOG').choices(logFormats).default('pretty'))
    .addOption(
      setting(
        '--control-token <token>',
        'ask the control routes for it, and open them beyond this machine',
        'CONTROL_TOKEN',
      ),
    )
    .option('--no-control', 'have no control routes (env: LEADLEAP_CONTROL=off)')
    .addHelpText(
      'after',
      `
Examples:
  $ leadleap-kit mock
  $ leadleap-kit mock --port 0 --leads 500 --log json
  $ LEADLEAP_RATE_LIMIT=off leadleap-kit mock

A flag stands over its environment variable, and that over the default. SIGINT
and SIGTERM answer what is open, then exit 0.`,
    )
    .action(async options => {
      const { runMockCommand } = await import('./mock-command.ts')
      await runMockCommand(options)
    })
}

export function keyCommand(): Command {
  return new Command('key')
    .summary('print a test key')
    .description(
      'Print a test key. It carries all that it allows, so that any mock knows it at once; no live deployment does.',
    )
    .option('--scopes <list>', 'comma-separated scopes, or "none" (default: all)', noneOr(listOf(scopes)))
    .addOption(new Option('--plan <name>', 'plan of the account').choices(planNames).default('scale'))
    .option('--rate-limit <n>', "requests a minute (default: the mock's)", wholeNumber(1, maxRateLimit))
    .option('--credits <n>', 'credits of each billing period', wholeNumber(0, maxCredits), 5000)
    .option('--expires <date>', 'when it stops working (default: never)', isoDate)
    .option('--world <name>', 'keys of one world share an account; other worlds never see it', 'default')
    .option('--serial <n>', 'a further key that is otherwise the same', wholeNumber(0, maxSerial), 0)
    .addHelpText(
      'after',
      `
Examples:
  $ leadleap-kit key
  $ leadleap-kit key --scopes leads:read,leads:unlock --credits 5 --world shop
  $ leadleap-kit key --plan growth          # has no API access: 403 PLAN_LIMIT
  $ leadleap-kit key --expires 2026-01-01   # expired: 401

The first key of a world to call sets its credits; the world "demo" is the
account that the reference prints.`,
    )
    .action(async options => {
      const { runKeyCommand } = await import('./key-command.ts')
      runKeyCommand(options)
    })
}

/** An option that an environment variable `LEADLEAP_<NAME>` can set too. */
function setting(flags: string, description: string, name: string): Option {
  return new Option(flags, description).env(`LEADLEAP_${name}`)
}

/** PORT, which many hosts set, counts where LEADLEAP_PORT does not say otherwise. */
function portOption(): Option {
  const { LEADLEAP_PORT, PORT } = process.env
  return new Option('--port <n>', 'port to listen on; 0: any that is free')
    .argParser(wholeNumber(0, 65_535))
    .env(LEADLEAP_PORT === undefined && PORT !== undefined ? 'PORT' : 'LEADLEAP_PORT')
    .default(4010)
}
