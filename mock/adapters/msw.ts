// The mock as MSW 3 handlers, one for each operation, at any base URL. They are HttpHandlers of the user's own MSW, which
// is handed in: MSW is no dependency of a mock that is used without it.
import type { HttpHandler } from 'msw/http'
import { basePath, type OperationId, operations } from '#openapi/generated/operations.ts'
import { findRoute, type NoRoute, operationIds, type Route } from '../core/route.ts'
import type { Mock } from '../mock.ts'
import { apiRequestOf, leave, pathUnderAnyBase } from './fetch.ts'

/** What is needed of the module `msw/http`. */
export interface Msw {
  HttpHandler: typeof HttpHandler
}

/** `resetHandlers()` resets the mock, and closing the MSW server or stopping the worker frees it. */
export interface OperationHandler extends HttpHandler {
  readonly operation: OperationId
}

/**
 * In the contract's order. A request that is no operation of the contract is not theirs: it may be the user's own API
 * under the same `/api/v1`, so MSW's `onUnhandledFrame` decides.
 */
export function createHandlers(msw: Msw, mock: Pick<Mock, 'handle' | 'reset' | 'close'>): OperationHandler[] {
  async function respond({ request }: { request: Request }): Promise<Response> {
    return leave(await mock.handle(await apiRequestOf(request)), request.signal)
  }

  /** A request is shown to every handler up to its own, to that one twice; its route is looked for once. */
  const routes = new WeakMap<Request, Route | NoRoute>()
  function routeOf(request: Request): Route | NoRoute {
    const known = routes.get(request)
    if (known !== undefined) return known
    const target = request.url.split(/[?#]/, 1)[0] ?? ''
    const route = findRoute(request.method, pathUnderAnyBase(target))
    routes.set(request, route)
    return route
  }

  /** Those that `resetHandlers()` has come to. It comes to one after another, and the mock is reset with the first. */
  const passed = new Set<HttpHandler>()
  function resetWith(handler: HttpHandler): void {
    const isSamePass = passed.size > 0 && !passed.has(handler)
    if (!isSamePass) {
      // A promise, since fake timers may hold back queueMicrotask.
      if (passed.size === 0) void Promise.resolve().then(() => passed.clear())
      passed.clear()
      void mock.reset()
    }
    passed.add(handler)
  }

  class MockedOperation extends msw.HttpHandler implements OperationHandler {
    readonly operation: OperationId

    constructor(operation: OperationId) {
      const { method, path } = operations[operation]
      super(method, `*${basePath}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, respond)
      this.operation = operation
    }

    /** Refuses before MSW copies the request and reads its cookies: most handlers that see a request are not its own. */
    override async run(args: Parameters<HttpHandler['run']>[0]) {
      return this.#isOf(args.request) ? super.run(args) : null
    }

    override async parse({ request }: Parameters<HttpHandler['parse']>[0]) {
      return { match: { matches: this.#isOf(request), params: {} }, cookies: {} }
    }

    override reset(): void {
      super.reset()
      resetWith(this)
    }

    override dispose(): Promise<void> {
      return mock.close()
    }

    #isOf(request: Request): boolean {
      return routeOf(request).operation === this.operation
    }
  }

  return operationIds.map(operation => new MockedOperation(operation))
}
