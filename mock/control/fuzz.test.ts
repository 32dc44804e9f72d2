import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '#openapi/generated/control-operations.ts'
import { controlUnderTest } from '../testing/control-under-test.ts'

const ids = Object.keys(operations)
  .filter((id): id is OperationId => Object.hasOwn(operations, id))
  // A stream has no end to wait for.
  .filter(id => id !== 'streamHappenings')

/** Values that are right somewhere, and others. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'getUsage',
    'lead.unlocked',
    'default',
    'before',
    'after',
    'scale',
    'leads:read',
    '24h',
  ),
  fc.constantFrom<unknown>('2026-03-01T00:00:00Z', 'http://127.0.0.1:9/', 'flt_1', 'snp_1', 'dlv_1', 'held'),
  fc.integer(),
  fc.nat(600),
  fc.boolean(),
  fc.jsonValue({ maxDepth: 1 }),
)

interface Asking {
  id: OperationId
  path: string[]
  query: string
  body: Record<string, unknown> | undefined
}

/** Fields and parameters that the route has, with any values; no wait lasts. */
function askingOf(id: OperationId): fc.Arbitrary<Asking> {
  const { bodyFields, parameters, requestBody } = operations[id]
  const names: readonly string[] = bodyFields
  const query = parameters.filter(each => each.in === 'query').map(({ name }): string => name)
  const fieldsOf = (known: readonly string[]) =>
    fc.record(Object.fromEntries(known.map(name => [name, name === 'timeoutMs' ? fc.constant(0) : value])), {
      requiredKeys: known.filter(name => name === 'timeoutMs'),
    })
  return fc.record({
    id: fc.constant(id),
    path: fc.array(fc.oneof(fc.constantFrom('default', 'flt_1', 'snp_1'), fc.string({ minLength: 1 })), {
      minLength: 1,
      maxLength: 1,
    }),
    query: fieldsOf(query).map(given => queryOf(given)),
    body: requestBody ? fieldsOf(names) : fc.constant(undefined),
  })
}

function queryOf(given: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, each] of Object.entries(given)) query.set(name, String(each))
  return query.toString()
}

const askings = fc.array(fc.oneof(...ids.map(askingOf)), { minLength: 10, maxLength: 40, size: 'max' })

describe('whatever is asked of the control routes', () => {
  test('they answer as their contract says, and never fail', async () => {
    const given = await controlUnderTest()
    let refused = 0
    let granted = 0
    const property = fc.asyncProperty(askings, async asked => {
      await given.mock.reset()
      for (const { id, path, query, body } of asked) {
        const { status } = await given.askFor(id, { path, query, ...(body === undefined ? {} : { body }) })
        expect(status).not.toBe(500)
        if (status >= 400) refused++
        else granted++
      }
    })
    await fc.assert(property, { seed: 20_260_226, numRuns: 40 })
    expect(Math.min(refused, granted)).toBeGreaterThan(100)
  }, 120_000)
})
