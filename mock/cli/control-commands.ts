// The commands against a running mock, as the command line shows them. What a command does is loaded when it is called.
import { Argument, Command, Option } from 'commander'
import { events } from '#openapi/generated/operations.ts'
import { aimed } from './aimed.ts'
import { anyTime, durationMs, jsonObject, listOf, receiverUrl } from './option-values.ts'
import type { TargetOptions } from './target.ts'

export function triggerCommand(): Command {
  return aimed(
    new Command('trigger')
      .summary('cause an event in a running mock')
      .description(
        'Cause an event in a running mock: for one world, or for every account that it has in memory. Subscribers are told, and so is "listen".',
      )
      .addArgument(new Argument('<event>', 'one of the events of the API').choices(events))
      .option('--data <json>', "the event's data (default: the contract's example)", jsonObject)
      .option('--world <name>', 'for this world alone')
      .addHelpText(
        'after',
        `
Examples:
  $ leadleap-kit trigger lead.unlocked
  $ leadleap-kit trigger email.bounced --world checkout-test
  $ leadleap-kit trigger lead.exported --data '{"lead_ids":[],"format":"csv",
    "total_leads":0,"new_unlocks":0,"cached_unlocks":0}'`,
      )
      .action(async (event, options) => {
        const { runTriggerCommand } = await import('./trigger-command.ts')
        await runTriggerCommand(event, options)
      }),
  )
}

export function listenCommand(): Command {
  return aimed(
    new Command('listen')
      .summary("pass a running mock's events on to your receiver")
      .description(
        'Pass every event of a running mock on to your own receiver, signed as a webhook, whether or not anyone subscribes to it; one line for each, until SIGINT. Nothing is left behind in the mock.',
      )
      .option('--forward-to <url>', 'where to: a URL, host:port/path, or port/path', receiverUrl)
      .option('--events <list>', 'comma-separated events (default: all)', listOf(events))
      .option('--world <name>', 'only of this world')
      .addOption(new Option('--secret <secret>', 'sign with this one instead').env('LEADLEAP_WEBHOOK_SECRET'))
      .option('--print-secret', 'print the secret that signs, first of all; without --forward-to only that')
      .addHelpText(
        'after',
        `
Examples:
  $ leadleap-kit listen --forward-to http://127.0.0.1:3000/hooks
  $ leadleap-kit listen --forward-to 3000/hooks --events lead.unlocked
  $ WEBHOOK_SECRET=$(leadleap-kit listen --print-secret) npm start

The secret is the same at every start. A receiver that verifies with the secret
of its own subscription needs that one: --secret.`,
      )
      .action(async options => {
        const { runListenCommand } = await import('./listen-command.ts')
        await runListenCommand(options)
      }),
  )
}

export function clockCommand(): Command {
  const act = (name: string) => async (value: unknown, options: TargetOptions) => {
    const { runClockCommand } = await import('./clock-command.ts')
    await runClockCommand({ name, value }, options)
  }
  const plain = (name: string) => (options: TargetOptions) => act(name)(undefined, options)
  return new Command('clock')
    .summary('show or move the clock of a running mock')
    .description(
      'Show or move the clock of a running mock: caches expire, rate windows open, billing periods start, and retries of webhooks that fall due are sent before it answers.',
    )
    .addCommand(aimed(new Command('show')).description('show the time').action(plain('show')))
    .addCommand(
      aimed(new Command('advance'))
        .description('move it forward')
        .argument('<duration>', 'such as 500ms, 90s, 24h or 7d', durationMs)
        .action(act('advance')),
    )
    .addCommand(
      aimed(new Command('set'))
        .description('set it; forward as an advance does, backward without running anything')
        .argument('<time>', 'ISO 8601, such as 2026-03-01T00:00:00Z', anyTime)
        .action(act('set')),
    )
    .addCommand(aimed(new Command('freeze')).description('let it stand still').action(plain('freeze')))
    .addCommand(aimed(new Command('resume')).description('let it run on').action(plain('resume')))
    .addHelpText(
      'after',
      `
Examples:
  $ leadleap-kit clock advance 24h                    # cached verdicts expire
  $ leadleap-kit clock set 2026-03-01T00:00:00Z       # a new billing period
  $ leadleap-kit clock freeze --json`,
    )
}
