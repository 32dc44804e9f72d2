import { describe, expect, test } from 'vitest'
import { isNode, type Node, nodeAt, nodeIn } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { operationNodes, responseNodes } from './generate/operation-nodes.ts'
import { errorOf, responseOf } from './generated/response-validators.js'
import type { Validator } from './generated/validator.ts'

const contract = readContract()

/** The generated tables are typed by literal keys; the tests go through them by name. */
function validatorAt(table: object, ...path: readonly string[]): Validator<unknown> {
  const found = path.reduce<unknown>((value, key) => Object(value)[key], table)
  if (!isValidator(found)) throw new Error(`no validator at ${path.join('.')}`)
  return found
}

function isValidator(value: unknown): value is Validator<unknown> {
  return typeof value === 'function'
}

const examples = operationNodes(contract).flatMap(operation =>
  responseNodes(contract, operation).flatMap(([status, response]) => {
    const json = nodeIn(response, 'content')['application/json']
    return Object.entries(isNode(json) ? nodeIn(json, 'examples') : {}).map(([name, example]) => ({
      id: operation.id,
      status,
      name,
      value: isNode(example) ? example['value'] : undefined,
    }))
  }),
)

function exampleOf(id: string, name: string): Node {
  const found = examples.find(example => example.id === id && example.name === name)
  if (!isNode(found?.value)) throw new Error(`no example ${name} of ${id}`)
  return structuredClone(found.value)
}

/** Every copy of a value that lacks one property, with the place of that property. */
function* withoutOne(value: unknown, where = ''): Generator<{ where: string; copy: unknown }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const { where: place, copy } of withoutOne(item, `${where}/${index}`)) {
        yield { where: place, copy: value.with(index, copy) }
      }
    }
  } else if (isNode(value)) {
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = value
      yield { where: `${where}/${key}`, copy: rest }
      for (const { where: place, copy } of withoutOne(item, `${where}/${key}`)) {
        yield { where: place, copy: { ...value, [key]: copy } }
      }
    }
  }
}

describe('responseOf', () => {
  test.each(examples)('$id takes its example "$name" for $status', ({ id, status, value }) => {
    expect(validatorAt(responseOf, id, status)(value)).toBe(true)
  })

  test.each(examples)(
    '$id refuses its example "$name" for $status without any one property',
    ({ id, status, value }) => {
      const validate = validatorAt(responseOf, id, status)
      const accepted = [...withoutOne(value)].filter(({ copy }) => validate(copy)).map(({ where }) => where)
      expect(accepted).toEqual([])
    },
  )

  test.each(examples.filter(({ value }) => isNode(value)))(
    '$id takes its example "$name" for $status with a property that came later',
    ({ id, status, value }) => {
      const { meta } = Object(value)
      expect(
        validatorAt(responseOf, id, status)({ ...Object(value), meta: { ...meta, later: 1 }, later: 1 }),
      ).toBe(true)
    },
  )

  test.each(examples.filter(({ status }) => !status.startsWith('2')))(
    '$id refuses what it answers with $status for a 200',
    ({ id, value }) => {
      expect(validatorAt(responseOf, id, '200')(value)).toBe(false)
    },
  )

  const one = (id: string, name: string, path: string, value: unknown) => ({ id, name, path, value })

  test.each([
    one('searchLeads', 'search', 'meta/request_id', 'req_4F3A9B2C1D8E7F6A'),
    one('searchLeads', 'search', 'meta/request_id', 'req_4f3a9b2c1d8e7f6'),
    one('searchLeads', 'search', 'meta/timestamp', '2026-02-26T14:30:00Z'),
    one('searchLeads', 'search', 'meta/timestamp', '2026-02-26T14:30:00.000+00:00'),
    one('searchLeads', 'search', 'meta/timestamp', '2026-13-26T14:30:00.000Z'),
    one('searchLeads', 'search', 'meta/total', -1),
    one('searchLeads', 'search', 'meta/total', '142500'),
    one('searchLeads', 'search', 'meta/per_page', 101),
    one('searchLeads', 'search', 'error', {}),
    one('searchLeads', 'search', 'data/0/id', 'c_7f3a2b9d1e'),
    one('searchLeads', 'search', 'data/0/is_unlocked', null),
    one('searchLeads', 'search', 'data/0/employee_count', 1.5),
    one('searchLeads', 'search', 'data/0/email', 'sarah.mitchell@acme.com'),
    one('searchLeads', 'search', 'data/0/phone', '+14155551278'),
    one('unlockLead', 'unlock', 'meta/credits_used', 2),
    one('unlockLead', 'unlock', 'meta/cached', 'false'),
    one('unlockLead', 'unlock', 'data/phone', 14155551278),
    one('enrichLead', 'enrich', 'meta/enriched_at', 1772116260),
    one('enrichLead', 'enrich', 'data/year_founded', '2015'),
    one('validateEmail', 'single', 'data/is_valid', 'yes'),
    one('validateEmail', 'single', 'data', []),
    one('validateEmail', 'bulk', 'meta/valid', -1),
    one('listWebhooks', 'list', 'data/0/id', 'wh_4a3b'),
    one('listWebhooks', 'list', 'data/0/is_active', false),
    one('listWebhooks', 'list', 'data/0/events', ['lead.vanished']),
    one('createWebhook', 'create', 'meta/secret', 'whsec_a1b2'),
    one('createWebhook', 'create', 'data/failure_count', 1),
    one('deleteWebhook', 'delete', 'data/deleted', false),
    one('getUsage', 'usage', 'data/usage/leads_used', '1250'),
    one('getUsage', 'usage', 'data/plan/export_formats', 'csv'),
    one('getUsage', 'usage', 'data/period/start', '2026-02-01'),
    one('unlockLead', 'not-found', 'error/code', 'GONE'),
    one('unlockLead', 'not-found', 'error/status', 410),
    one('unlockLead', 'not-found', 'error/message', ''),
    one('unlockLead', 'not-found', 'data', {}),
    one('getUsage', 'rate-limited', 'error/retry_after', 0.5),
    one('getUsage', 'rate-limited', 'error/retry_after', '12'),
    one('getUsage', 'plan-limit', 'error/code', 'UNAUTHORIZED'),
  ])('$id refuses its example "$name" with $value at $path, and says where', ({ id, name, path, value }) => {
    const copy = exampleOf(id, name)
    const steps = path.split('/')
    const parent = steps.slice(0, -1).reduce<unknown>((place, step) => Object(place)[step], copy)
    Object.assign(Object(parent), { [String(steps.at(-1))]: value })
    const status = examples.find(example => example.id === id && example.name === name)?.status ?? ''
    const validate = validatorAt(responseOf, id, status)
    expect(validate(copy)).toBe(false)
    expect(validate.errors?.some(({ instancePath }) => instancePath.startsWith(`/${path}`))).toBe(true)
  })

  test('takes null for what is not known', () => {
    const search = exampleOf('searchLeads', 'search')
    const lead = { ...Object(Object(search['data'])[0]) }
    const unknown = Object.fromEntries(Object.keys(lead).map(key => [key, null]))
    const data = [{ ...unknown, id: lead.id, is_unlocked: false }]
    expect(responseOf.searchLeads[200]({ ...search, data })).toBe(true)
  })

  test('takes full contact details of an unlocked lead', () => {
    const search = exampleOf('searchLeads', 'search')
    const lead = Object(Object(search['data'])[0])
    const data = [{ ...lead, is_unlocked: true, email: 'sarah.mitchell@acme.com', phone: '+14155551278' }]
    expect(responseOf.searchLeads[200]({ ...search, data })).toBe(true)
  })

  test('finds everything that is wrong', () => {
    const search = exampleOf('searchLeads', 'search')
    responseOf.searchLeads[200]({
      ...search,
      error: 1,
      meta: { ...nodeAt(search, 'meta'), total: -1, page: 0 },
    })
    expect(responseOf.searchLeads[200].errors?.map(({ instancePath }) => instancePath).toSorted()).toEqual([
      '/error',
      '/meta/page',
      '/meta/total',
    ])
  })
})

describe('errorOf', () => {
  test.each(['400', '401', '402', '403', '404', '410', '429', '500'])(
    'knows %s, and no other by its code',
    status => {
      const errors = examples.filter(example => Number(example.status) >= 400)
      const taken = errors.filter(({ value }) => validatorAt(errorOf, status)(value))
      expect(new Set(taken.map(example => example.status))).toEqual(new Set([status]))
    },
  )
})
