// What a run found out about its target: a value, never a throw.
export const severities = ['failure', 'warning', 'note'] as const

/** A failure fails the run (exit 1); a warning and a note are only said. */
export type Severity = (typeof severities)[number]

export interface Finding {
  /** What is wrong, as one name: `admits-past-limit`, `retry-after-rounded-down`. */
  readonly name: string
  readonly severity: Severity
  /** A sentence for a person. */
  readonly message: string
  /** The id in the requirement inventory, such as `rate.exact`. */
  readonly requirement?: string
  /** The key's name in the run; never the key. */
  readonly key?: string
  readonly expected?: string
  readonly actual?: string
  /** Lines that show it: the requests, their times and headers. */
  readonly evidence?: readonly string[]
}
