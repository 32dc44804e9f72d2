// A recording that was judged again, as a run that sends nothing would have left it.
import type { Result } from '../model/finding.ts'
import type { Recording } from '../model/recording.ts'
import type { Role } from '../model/roles.ts'
import type { Run } from '../runner/run-conformance.ts'

/** Requests and time are those of the recording. */
export function runOfRecording(recording: Recording, results: readonly Result[]): Run {
  const requestsByRole = new Map<Role, number>()
  for (const { role } of recording.exchanges) requestsByRole.set(role, (requestsByRole.get(role) ?? 0) + 1)
  const times = recording.exchanges.flatMap(({ sentAt, receivedAt }) => [sentAt, receivedAt])
  const durationMs = times.length === 0 ? 0 : Math.max(...times) - Math.min(...times)
  return { recording, results, requestsByRole, leftBehind: [], interrupted: undefined, durationMs }
}
