// `--from-har`: judges what was recorded before, without a request.
import { recordingFromHar } from '../report/recording-from-har.ts'
import { runOfRecording } from '../report/run-of-recording.ts'
import { type Choice, idsOf } from '../runner/plan.ts'
import { judgeRecording } from '../runner/run-conformance.ts'
import { type Outputs, textOf } from './outputs.ts'

/** Gives the exit code. */
export async function judgeHar(path: string, choice: Choice, outputs: Outputs): Promise<number> {
  const { recording } = recordingFromHar(await textOf(path, 'the recording'))
  const [first] = recording.exchanges
  const run = runOfRecording(recording, judgeRecording(recording, idsOf(choice)))
  return outputs.tell(run, {
    target: `${recording.target.baseUrl}, as recorded in ${path}`,
    startedAt: new Date(first?.sentAt ?? 0),
  })
}
