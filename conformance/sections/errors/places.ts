// Paths and methods that there are not.
import { operations } from '#openapi/generated/operations.ts'
import { expectError, expectThat } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import type { StepCheck } from '../../model/check.ts'
import { headerOf } from '../../model/exchange.ts'
import type { Step } from '../../model/step.ts'

const nowhere = '/nowhere'
const pathId = 'errors.unknown-path'
const methodId = 'errors.unknown-method'

const pathWithoutKey: Step = {
  name: 'errors-unknown-path-no-key',
  requests: { none: 1 },
  run: async ({ call }) => void (await call({ as: 'path', role: 'none', path: nowhere })),
}

const pathWithKey: Step = {
  name: 'errors-unknown-path',
  requests: { spare: 1 },
  run: async ({ call }) => void (await call({ as: 'path', role: 'spare', path: nowhere })),
}

/** A method that changes nothing anywhere, on a path whose operation changes nothing. */
const unknownMethod: Step = {
  name: 'errors-unknown-method',
  requests: { spare: 1 },
  async run({ call }) {
    await call({ as: 'method', role: 'spare', method: 'PUT', path: operations.getUsage.path })
  },
}

export const placeSteps: readonly Step[] = [pathWithoutKey, pathWithKey, unknownMethod]

export const placeChecks: readonly StepCheck[] = [
  {
    requirement: pathId,
    title: 'an unknown path is 404 NOT_FOUND without a key',
    steps: [pathWithoutKey.name],
    judge: judgeExchange(`${pathWithoutKey.name}/path`, exchange =>
      expectError(pathId, exchange, 404, 'NOT_FOUND'),
    ),
  },
  {
    requirement: pathId,
    title: 'an unknown path is 404 NOT_FOUND with a key',
    steps: [pathWithKey.name],
    judge: judgeExchange(`${pathWithKey.name}/path`, exchange =>
      expectError(pathId, exchange, 404, 'NOT_FOUND'),
    ),
  },
  {
    requirement: methodId,
    title: 'a method that the path does not have is 404 NOT_FOUND',
    steps: [unknownMethod.name],
    judge: judgeExchange(`${unknownMethod.name}/method`, exchange =>
      expectError(methodId, exchange, 404, 'NOT_FOUND'),
    ),
  },
  {
    requirement: methodId,
    title: 'the refusal of a method names those that the path has (RFC 9110, section 10.2.1)',
    steps: [unknownMethod.name],
    judge: judgeExchange(`${unknownMethod.name}/method`, exchange => {
      const allow = headerOf(exchange.response, 'Allow')
      const { method } = operations.getUsage
      return expectThat((allow ?? '').split(/\s*,\s*/).includes(method), methodId, {
        path: 'header Allow',
        expected: `a list with ${method} in it`,
        actual: allow,
        exchange,
      })
    }),
  },
]
