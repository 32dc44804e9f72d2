// `--from-har`: judges what was recorded before, without a request.
import { recordingFromHar } from '../report/recording-from-har.ts'
import { runOfRecording } from '../report/run-of-recording.ts'
import { type Choice, idsOf } from '../runner/plan.ts'
import { judgeRecording } from '../runner/run-conformance.ts'
import { type Outputs, textOf } from './outputs.ts'

export interface HarQuestion {
  readonly path: string
  readonly choice: Choice
  readonly outputs: Outputs
  /** Of an archive that this suite did not write: which of its traffic is the API's, and the main key's limit. */
  readonly baseUrl: string | undefined
  readonly expectedLimit: number
}

/** Gives the exit code. */
export async function judgeHar({
  path,
  choice,
  outputs,
  baseUrl,
  expectedLimit,
}: HarQuestion): Promise<number> {
  const text = await textOf(path, 'the recording')
  const { recording, isOwn, ignored } = recordingFromHar(text, { baseUrl, expectedLimit })
  if (!isOwn)
    process.stderr.write(
      `Not recorded by this suite: judged is what any traffic shows, in ${recording.exchanges.length} exchanges; ${ignored} entries are none of the API.\n`,
    )
  const [first] = recording.exchanges
  const run = runOfRecording(recording, judgeRecording(recording, idsOf(choice)))
  return outputs.tell(run, {
    target: `${recording.target.baseUrl}, as recorded in ${path}`,
    startedAt: new Date(first?.sentAt ?? 0),
  })
}
