// A recording that was judged again, as a run that sends nothing would have left it.
import type { Result } from '../model/finding.ts'
import type { Recording } from '../model/recording.ts'
import type { Role } from '../model/roles.ts'
import type { Run } from '../runner/run-conformance.ts'

/** Requests are those of the recording; the time is what its exchanges took, because between them a clock may have been moved. */
export function runOfRecording(recording: Recording, results: readonly Result[]): Run {
  const requestsByRole = new Map<Role, number>()
  for (const { role } of recording.exchanges) requestsByRole.set(role, (requestsByRole.get(role) ?? 0) + 1)
  const durationMs = recording.exchanges.reduce((sum, { sentAt, receivedAt }) => sum + receivedAt - sentAt, 0)
  return { recording, results, requestsByRole, leftBehind: [], interrupted: undefined, durationMs }
}
