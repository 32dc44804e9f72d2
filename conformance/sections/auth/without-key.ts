// No operation is open to a request without a key. Sent late, when for each of them there is a request that a key made
// succeed.
import { callOf } from '../../judge/answer.ts'
import { expectError } from '../../judge/found.ts'
import { operationIds } from '../../model/operation-ids.ts'
import type { Section } from '../../model/section.ts'
import { judgeReplay, type Replay, replayName, replayStep } from '../replay.ts'

/** Usage is asked for without a key at the very beginning. */
const replays = operationIds
  .filter(operation => operation !== 'getUsage')
  .map(operation => ({ prefix: 'auth-no-key', operation, role: 'none' }) as const satisfies Replay)

export const withoutKey: Section = {
  steps: replays.map(replayStep),
  checks: replays.map(replay => ({
    requirement: 'auth.missing',
    title: `${callOf(replay.operation)} is refused without a key`,
    steps: [replayName(replay)],
    judge: judgeReplay(replay, exchange => {
      // Which of two reasons is told is left open.
      if (replay.operation === 'deleteWebhook' && [404, 410].includes(exchange.response.status))
        return { notAsked: 'the subscription was refused before the key counted' }
      return expectError('auth.missing', exchange, 401, 'UNAUTHORIZED')
    }),
  })),
}
