// `leadleap-kit trigger`: causes an event.
import { type TargetOptions, targetOf } from './target.ts'

export interface TriggerOptions extends TargetOptions {
  data?: Record<string, unknown>
  world?: string
}

export async function runTriggerCommand(
  event: string,
  { data, world, ...target }: TriggerOptions,
): Promise<void> {
  const { control, print } = targetOf(target)
  const body = { event, ...(data === undefined ? {} : { data }), ...(world === undefined ? {} : { world }) }
  const told = await control.call('triggerEvent', { body })
  const lines = told.events.map(
    ({ id, userId, deliveries }) => `${id} ${event} of ${userId}: ${countOf(deliveries.length)}`,
  )
  print(told, lines.join('\n'))
}

function countOf(deliveries: number): string {
  if (deliveries === 0) return 'no subscription to it'
  return deliveries === 1 ? '1 delivery' : `${deliveries} deliveries`
}
