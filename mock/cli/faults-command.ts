// `leadleap-kit faults`: what is to go wrong.
import type { components } from '#openapi/generated/control-types.ts'
import { type TargetOptions, targetOf } from './target.ts'

type Fault = components['schemas']['Fault']

export async function listFaults(options: TargetOptions): Promise<void> {
  const { control, print } = targetOf(options)
  const list = await control.call('listFaults')
  print(list, list.faults.length === 0 ? 'No faults.' : list.faults.map(describe).join('\n'))
}

export async function addFault({
  url,
  controlToken,
  json,
  ...body
}: TargetOptions & components['schemas']['FaultRequest']): Promise<void> {
  const { control, print } = targetOf({ url, controlToken, json })
  const fault = await control.call('addFault', { body })
  print(fault, describe(fault))
}

export async function removeFault(id: string, options: TargetOptions): Promise<void> {
  const { control, print } = targetOf(options)
  await control.call('deleteFault', { path: { id } })
  print({ removed: id }, `${id} is taken back.`)
}

export async function clearFaults(options: TargetOptions): Promise<void> {
  const { control, print } = targetOf(options)
  await control.call('clearFaults')
  print({ cleared: true }, 'All faults are taken back.')
}

function describe({ id, operation, phase, hits, times, after, world, ...what }: Fault): string {
  const { status, delayMs, slowMs, reset, malformed } = what
  const does = [
    ...(delayMs === undefined ? [] : [`${delayMs} ms late`]),
    ...(status === undefined ? [] : [String(status)]),
    ...(malformed ? ['broken off'] : []),
    ...(slowMs === undefined ? [] : [`over ${slowMs} ms`]),
    ...(reset ? ['connection cut'] : []),
  ]
  const scope = [
    `${phase} the work`,
    ...(after ? [`past the first ${after}`] : []),
    ...(world === undefined ? [] : [`in ${world}`]),
  ]
  const count = times === undefined ? `${hits} hits` : `${hits} of ${times} hits`
  return `${id} ${operation}: ${does.join(', ')}; ${scope.join(', ')}; ${count}`
}
