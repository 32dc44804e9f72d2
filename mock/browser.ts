// The package as a browser sees it: a mock in the page, for MSW's service worker or as a `fetch`. Nothing of Node.
import * as msw from 'msw/http'
import { createHandlers, type OperationHandler } from './adapters/msw.ts'
import { type Mock as CoreMock, createMock as createCoreMock } from './mock.ts'
import type { MockOptions } from './mock-options.ts'

export * from './public.ts'

export interface Mock extends CoreMock {
  /** MSW 3 handlers for `setupWorker(...mock.handlers)`, one for each operation, in the contract's order. */
  readonly handlers: readonly OperationHandler[]
}

/** A LeadLeap API in this page: stateful, offline, with 30 million leads and any test key known at once. */
export function createMock(options: MockOptions = {}): Mock {
  const core = createCoreMock(options)
  return {
    ...core,
    handlers: createHandlers(msw, core),
    get pendingDeliveries() {
      return core.pendingDeliveries
    },
  }
}
