// What every command against a running mock has in common.
import { type Command, Option } from 'commander'

/** With the options that say which mock, and how to print. */
export function aimed(command: Command): Command {
  return command
    .addOption(
      new Option('--url <url>', 'the mock').env('LEADLEAP_MOCK_URL').default('http://127.0.0.1:4010'),
    )
    .addOption(
      new Option('--control-token <token>', 'what it was started with').env('LEADLEAP_CONTROL_TOKEN'),
    )
    .option('--json', 'print JSON')
}
