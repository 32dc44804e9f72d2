// The section `rate`: every answer of the run tells of the limit, and the last step proves it by using up a window.
import type { Section } from '../../model/section.ts'
import { asToldSoDone, exceeded, neverMore } from './exact.ts'
import { headerChecks } from './headers.ts'
import { otherKeyCountsAlone, otherKeyLetIn } from './per-key.ts'
import { inHeaderAndBody, letInAfter, notBeforeReset, refusedUntilThen } from './retry-after.ts'
import { remainingFalls, resetStays } from './sequence.ts'
import { beforeReset, rateAfter, rateWindow, secondAfter, secondBefore } from './window-steps.ts'

export const rate: Section = {
  steps: [secondBefore, rateWindow, secondAfter, beforeReset, rateAfter],
  checks: [
    ...headerChecks,
    remainingFalls,
    resetStays,
    exceeded,
    asToldSoDone,
    neverMore,
    inHeaderAndBody,
    notBeforeReset,
    letInAfter,
    refusedUntilThen,
    otherKeyLetIn,
    otherKeyCountsAlone,
  ],
}
