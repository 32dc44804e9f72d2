// The control routes, loaded with the first request to them: their validators are a third of what a mock would have to
// load before it listens, and most mocks are never asked.
import { basePath } from '#openapi/generated/control-operations.ts'
import type { Mock } from '../mock.ts'
import type { ControlPlane, ControlPlaneOptions } from './control-plane.ts'

export function isControlPath(path: string): boolean {
  return path === basePath || path.startsWith(`${basePath}/`)
}

export function lazyControlPlane(mock: Mock, options: ControlPlaneOptions): ControlPlane {
  const startedAt = performance.now()
  let loaded: Promise<ControlPlane> | undefined
  const load = () =>
    import('./control-plane.ts').then(({ createControlPlane }) =>
      createControlPlane(mock, { startedAt, ...options }),
    )
  return {
    async serve(request, response, target) {
      loaded ??= load()
      const control = await loaded
      await control.serve(request, response, target)
    },
    close() {
      void loaded?.then(control => control.close())
    },
  }
}
