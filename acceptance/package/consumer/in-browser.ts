// The types of the browser's entry, where Node's are not known.
import { createMock } from 'leadleap-kit/browser'
import { setupWorker } from 'msw/browser'

const mock = createMock({ leads: 500 })
await setupWorker(...mock.handlers).start()
await mock.clock.advance(1000)
export const operations: string[] = mock.handlers.map(handler => handler.operation)
