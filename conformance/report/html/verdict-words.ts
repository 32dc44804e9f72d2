// How the page shows a verdict: never by its colour alone.
import type { Verdict } from '../../model/finding.ts'

export interface VerdictWords {
  readonly sign: string
  readonly name: string
  readonly meaning: string
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  fail: { sign: '✗', name: 'fail', meaning: 'a documented requirement is broken' },
  error: { sign: '?', name: 'error', meaning: 'the suite could not tell' },
  warning: { sign: '!', name: 'warning', meaning: 'an inferred requirement is broken' },
  'known-failure': { sign: 'k', name: 'known failure', meaning: 'fails, as a reviewed list says' },
  described: { sign: '~', name: 'described', meaning: 'differs where the reference is silent' },
  pass: { sign: '✓', name: 'pass', meaning: 'holds' },
  skipped: { sign: '–', name: 'not asked', meaning: 'something was missing to ask it' },
  'not-applicable': { sign: '·', name: 'not applicable', meaning: 'cannot be asked of this target' },
}

/** The worst first. */
export const verdictOrder: readonly Verdict[] = [
  'fail',
  'error',
  'warning',
  'known-failure',
  'described',
  'pass',
  'skipped',
  'not-applicable',
]
