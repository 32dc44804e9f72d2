// The running mock that a command is aimed at, and how the command prints.
import { type ControlClient, createControlClient } from './control-client.ts'

export interface TargetOptions {
  url: string
  controlToken?: string | undefined
  json?: boolean | undefined
}

export interface Target {
  control: ControlClient
  /** The value as one line of JSON, or the text. */
  print(value: unknown, text: string): void
}

export function targetOf({ url, controlToken, json }: TargetOptions): Target {
  return {
    control: createControlClient({ url, controlToken }),
    print: (value, text) => void process.stdout.write(`${json ? JSON.stringify(value) : text}\n`),
  }
}
