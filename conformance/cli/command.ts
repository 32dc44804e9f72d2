// `leadleap-kit conformance`, as the command line shows it. What it does is loaded when it is called.
import { Command, InvalidArgumentError, Option } from 'commander'
import { rateLimit } from '#openapi/generated/limits.ts'
import type { FactName } from '../model/roles.ts'

/** A mock of this process's own, to be judged where no URL is given. */
export interface OwnMock {
  readonly url: string
  /** Its keys, under the names of the variables that a deployment's stand under. */
  readonly environment: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface ConformanceCommandOptions {
  /** Starts a mock on a free port; it says that its version is deprecated if told to. */
  startMock(options: { deprecated: boolean; control: boolean }): Promise<OwnMock>
  /** What no key can tell about a mock. */
  readonly mockFacts: Readonly<Partial<Record<FactName, string>>>
}

export interface Flags {
  url?: string
  only: string[]
  skip: string[]
  level: 'documented' | 'inferred' | 'chosen'
  dryRun?: boolean
  maxRequests: number
  maxCredits: number
  windows: number
  allowWrites?: boolean
  allowSpend: number
  rateLimit: number
  deprecated?: boolean
  webhookUrl?: string
  webhookPort: number
  deliveryTimeout: number
  control: boolean
  controlToken?: string
  report: string[]
  expectedFailures?: string
  fromHar?: string
  verbose?: boolean
}

export function conformanceCommand(options: ConformanceCommandOptions): Command {
  return new Command('conformance')
    .summary('judge a deployment, or the mock, requirement by requirement')
    .description(
      'Tell which requirements of the LeadLeap API a deployment holds, breaks, or could not be asked about.',
    )
    .addOption(
      setting(
        '--url <url>',
        'the API to judge, such as https://staging.example/api/v1; a mock of its own if absent',
        'URL',
      ),
    )
    .option('--only <ids>', 'requirements to ask, with globs, separated by commas', list, [])
    .option('--skip <ids>', 'requirements not to ask', list, [])
    .addOption(
      new Option('--level <level>', 'the least sure level to ask')
        .choices(['documented', 'inferred', 'chosen'])
        .default('chosen'),
    )
    .option('--dry-run', 'print what would be sent and what it would cost, and send nothing')
    .addOption(
      number('--max-requests <n>', 'requests at most, of all keys together', 1, 100_000).default(400),
    )
    .addOption(number('--max-credits <n>', 'credits at most', 0, 1000).default(5))
    .addOption(
      number('--windows <n>', 'rate windows of the main key that the run may use', 1, 100).default(1),
    )
    .option('--allow-writes', 'off this machine: let it make webhook subscriptions, and remove them')
    .addOption(number('--allow-spend <n>', 'off this machine: credits that it may spend', 0, 1000).default(0))
    .addOption(
      number('--rate-limit <n>', 'requests a minute that the main key may make', 1, 1_000_000).default(
        rateLimit.default,
      ),
    )
    .option('--deprecated', 'this version is deprecated, and should say so')
    .option(
      '--webhook-url <url>',
      'an https URL by which the deployment reaches the receiver on this machine',
    )
    .addOption(
      number('--webhook-port <n>', 'port of that receiver; 0: any that is free', 0, 65_535).default(0),
    )
    .addOption(number('--delivery-timeout <seconds>', 'how long to wait for a webhook', 1, 600).default(5))
    .option('--no-control', "do without a mock's control routes, as with a deployment")
    .addOption(setting('--control-token <token>', "the token of a mock's control routes", 'CONTROL_TOKEN'))
    .option(
      '--report <format=file>',
      'json, junit, html, markdown, sarif or har; may be repeated',
      collect,
      [],
    )
    .option('--expected-failures <file>', 'failures that are known, with reasons')
    .option('--from-har <file>', 'judge what was recorded, and send nothing')
    .option('--verbose', 'say which requests are sent')
    .addHelpText(
      'after',
      `
Keys come from the environment: LEADLEAP_API_KEY, and for further questions
LEADLEAP_API_KEY_SECOND, _NO_SCOPES, _LEADS_READ, _LOWER_PLAN, _EXPIRED,
_NO_CREDITS, _FULL_WEBHOOKS. On a mock with control routes none is needed.

Exits 0 if something was asked and nothing failed, 1 on findings, 2 on wrong
usage, 3 if it could not ask (unreachable, interrupted, out of budget).

Examples:
  $ leadleap-kit conformance
  $ leadleap-kit conformance --url https://staging.example/api/v1 --dry-run
  $ leadleap-kit conformance --url https://staging.example/api/v1 \\
      --allow-writes --allow-spend 5 --report junit=conformance.xml`,
    )
    .action(async (flags: Flags) => {
      const { runConformanceCommand } = await import('./conformance-command.ts')
      process.exitCode = await runConformanceCommand(flags, options)
    })
}

function setting(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).env(`LEADLEAP_${variable}`)
}

function number(flags: string, description: string, min: number, max: number): Option {
  return new Option(flags, description).argParser(text => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
  })
}

function list(text: string, before: string[]): string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== ''),
  ]
}

function collect(text: string, before: string[]): string[] {
  return [...before, text]
}
