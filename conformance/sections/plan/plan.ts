// The section `plan`: below the Scale plan no operation is open.
import { callOf } from '../../judge/answer.ts'
import { expectError } from '../../judge/found.ts'
import { operationIds } from '../../model/operation-ids.ts'
import type { Section } from '../../model/section.ts'
import { judgeReplay, type Replay, replayName, replayStep } from '../replay.ts'

const replays = operationIds.map(
  operation => ({ prefix: 'plan', operation, role: 'lowerPlan' }) as const satisfies Replay,
)

export const plan: Section = {
  steps: replays.map(replayStep),
  checks: replays.map(replay => ({
    requirement: 'plan.api-access',
    title: `${callOf(replay.operation)} is refused below the Scale plan`,
    steps: [replayName(replay)],
    judge: judgeReplay(replay, exchange => {
      // The subscription is another account's, and which of two reasons is told is left open.
      if (replay.operation === 'deleteWebhook' && [404, 410].includes(exchange.response.status))
        return { notAsked: 'the subscription was refused before the plan counted' }
      return expectError('plan.api-access', exchange, 403, 'PLAN_LIMIT')
    }),
  })),
}
