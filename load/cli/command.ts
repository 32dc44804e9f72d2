// `leadleap-kit load`, as the command line shows it. What it does is loaded when it is called.
import { Command, InvalidArgumentError, Option } from 'commander'
import type { StartedMock } from './spawn-mock.ts'

export interface LoadCommandOptions {
  /** Starts what is loaded when no `--url` is given. */
  readonly startMock: () => Promise<StartedMock>
}

/** The options as they come from the command line. */
export interface LoadFlags {
  readonly list?: boolean
  readonly url?: string
  readonly allowRemote?: boolean
  readonly controlToken?: string
  readonly duration?: number
  readonly rate?: number
  readonly maxRate?: number
  readonly stepRate?: number
  readonly connections?: number
  readonly keys?: number
  readonly allowSpend?: number
  readonly maxRequests?: number
  readonly maxSeconds?: number
  readonly threshold?: readonly string[]
  readonly report?: readonly ReportFile[]
  readonly baseline?: string
  readonly export?: string
}

export const reportFormats = ['json', 'html'] as const

export interface ReportFile {
  readonly format: (typeof reportFormats)[number]
  readonly path: string
}

export function loadCommand({ startMock }: LoadCommandOptions): Command {
  return new Command('load')
    .summary('load a mock or a deployment, and judge what it does')
    .description(
      'Load the mock, or a deployment on request: are its rate limits true, how fast is it, where is its knee?',
    )
    .argument('[scenario]', 'what to do; --list shows all')
    .option('--list', 'list the scenarios, with what must hold')
    .option('--url <url>', 'what to load (default: a mock, started for the run)')
    .option('--allow-remote', 'load what is not this machine; over https only')
    .addOption(new Option('--control-token <token>', "a mock's control token").env('LEADLEAP_CONTROL_TOKEN'))
    .option('--duration <time>', 'how long the load lasts, each step in steps: 30s, 5m, 4h', seconds)
    .option('--rate <n>', 'requests a second; in steps, of the first step', positive)
    .option('--max-rate <n>', 'in steps, of the last step', positive)
    .option('--step-rate <n>', 'in steps, more from step to step', positive)
    .option('--connections <n>', 'connections kept open', whole)
    .option('--keys <n>', 'keys to take turns with, where the target makes them', whole)
    .option('--allow-spend <n>', 'credits that the run may spend where they cost money', whole)
    .option('--max-requests <n>', 'requests that the run may send in all', whole)
    .option('--max-seconds <n>', 'seconds that the run may take in all', positive)
    .option('--threshold <t>', 'what must hold, such as p99<50ms; may be repeated', collected(asIs))
    .option('--report <f=path>', 'write json=FILE or html=FILE; may be repeated', collected(reportFile))
    .option('--baseline <file>', 'compare with an earlier --report json=FILE')
    .addOption(
      new Option('--export <format>', 'print the scenario for another generator').choices(['artillery']),
    )
    .addHelpText('after', help)
    .action(async (scenario: string | undefined, flags: LoadFlags) => {
      const { runLoadCommand } = await import('./load-command.ts')
      process.exitCode = await runLoadCommand({ scenario, flags, startMock })
    })
}

const help = `
Examples:
  $ leadleap-kit load --list
  $ leadleap-kit load rate-limit --report html=limits.html
  $ leadleap-kit load steps --max-rate 3000 --threshold 'knee>=1000'
  $ leadleap-kit load rate-limit --url https://staging.example.com --allow-remote

Keys for a deployment: LEADLEAP_API_KEY, LEADLEAP_API_KEY_2, _3, ...; they are
sent only once its certificate was checked, and stand in no report. Nobody else
may use them during a rate-limit run.
A threshold takes the place of the scenario's own on the same metric.
Exits 0: all held. 1: something did not. 2: asked wrongly. 3: proved nothing.`

function whole(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number of at least 1.')
}

function positive(text: string): number {
  const value = Number(text)
  if (/^\d+(?:\.\d+)?$/.test(text) && value > 0) return value
  throw new InvalidArgumentError('Expected a number above 0.')
}

const secondsIn: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 }

function seconds(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  const value = Number(digits) * (secondsIn[unit] ?? Number.NaN)
  if (value > 0) return value
  throw new InvalidArgumentError('Expected a number and its unit: 500ms, 30s, 5m or 4h.')
}

function asIs(text: string): string {
  return text
}

function reportFile(text: string): ReportFile {
  const [, name, path] = /^(\w+)=(.+)$/.exec(text) ?? []
  const format = reportFormats.find(each => each === name)
  if (format !== undefined && path !== undefined) return { format, path }
  throw new InvalidArgumentError('Expected json=FILE or html=FILE.')
}

function collected<Value>(parse: (text: string) => Value) {
  return (text: string, before: readonly Value[] = []): Value[] => [...before, parse(text)]
}
