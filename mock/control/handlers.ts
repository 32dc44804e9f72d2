// Every control route and what answers it.
import { operations } from '#openapi/generated/control-operations.ts'
import { contractVersion } from '#openapi/generated/limits.ts'
import { name, version } from '../package-facts.ts'
import { type ControlHandlers, HappeningStream } from './handler.ts'
import { accountHandlers } from './handlers/accounts.ts'
import { clockHandlers } from './handlers/clock.ts'
import { eventHandlers } from './handlers/events.ts'
import { faultHandlers } from './handlers/faults.ts'
import { requestHandlers } from './handlers/requests.ts'
import { snapshotHandlers } from './handlers/snapshots.ts'

/** What a client checks before it asks: the groups of routes. */
const capabilities = [...new Set(Object.values(operations).map(({ tag }) => tag))]

export const controlHandlers: ControlHandlers = {
  getHealth: ({ server }) => ({
    name,
    version,
    contractVersion,
    pid: process.pid,
    ...server,
    capabilities,
  }),
  ...snapshotHandlers,
  ...accountHandlers,
  ...clockHandlers,
  ...faultHandlers,
  ...requestHandlers,
  ...eventHandlers,
  streamHappenings: (_, { query: { types } }) =>
    new HappeningStream(({ type }) => types === undefined || types.includes(type)),
}
