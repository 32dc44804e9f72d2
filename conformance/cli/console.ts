// The run as it goes, on standard error, so that standard output holds the report alone.
import { createProgress, type Progress } from '../report/progress.ts'

export function createConsole(isVerbose: boolean): Progress {
  const { stderr } = process
  return createProgress({
    write: text => void stderr.write(text),
    isTerminal: stderr.isTTY === true,
    width: stderr.columns,
    isVerbose,
  })
}
