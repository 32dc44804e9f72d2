// The exit code of a run. 2, for wrong usage, is the command's: no report comes of that.
import type { Report } from './report.ts'

type Judged = Pick<Report, 'summary' | 'untrueExpectations' | 'shortfalls' | 'leftBehind'>

/**
 * 0: something was asked and nothing failed · 1: a documented requirement is broken, or the list of expected failures is not
 * true · 3: nothing failed, but not all was asked that was to be, or something was left behind. Warnings fail nothing.
 */
export function exitCodeOf({ summary, untrueExpectations, shortfalls, leftBehind }: Judged): 0 | 1 | 3 {
  if (summary.fail > 0 || untrueExpectations.length > 0) return 1
  return shortfalls.length > 0 || leftBehind.length > 0 ? 3 : 0
}
