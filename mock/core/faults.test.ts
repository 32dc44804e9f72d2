import { describe, expect, test } from 'vitest'
import { createFaultTable, type FaultSpec, maxFaults } from './faults.ts'

const createTable = () => createFaultTable({ worldIdOf: world => `id of ${world}` })

/** Which of so many requests a fault strikes. */
function strikes(spec: Partial<FaultSpec>, requests: number): number[] {
  const table = createTable()
  table.add({ operation: 'unlockLead', status: 500, ...spec })
  const phase = spec.phase ?? 'before'
  return Array.from({ length: requests }, (_, index) => index + 1).filter(
    () => table.strike('unlockLead', 'w', phase) !== undefined,
  )
}

describe('a fault strikes', () => {
  test.each([
    { title: 'every request, until it is taken back', spec: {}, struck: [1, 2, 3, 4, 5] },
    { title: 'so often', spec: { times: 2 }, struck: [1, 2] },
    { title: 'once so many have passed', spec: { after: 3 }, struck: [4, 5] },
    { title: 'so often once so many have passed', spec: { after: 1, times: 2 }, struck: [2, 3] },
    { title: 'in its phase', spec: { phase: 'after', times: 1 }, struck: [1] },
  ] as const)('$title', ({ spec, struck }) => {
    expect(strikes(spec, 5)).toEqual(struck)
  })

  test('its own operation, phase and world alone', () => {
    const table = createTable()
    table.add({ operation: 'unlockLead', status: 500, world: 'mine' })
    expect(table.strike('searchLeads', 'id of mine', 'before')).toBeUndefined()
    expect(table.strike('unlockLead', 'id of another', 'before')).toBeUndefined()
    expect(table.strike('unlockLead', 'id of mine', 'after')).toBeUndefined()
    expect(table.strike('unlockLead', 'id of mine', 'before')).toMatchObject({
      status: 500,
      hits: 1,
      seen: 1,
    })
  })

  test('before one that was added later, which then has its turn', () => {
    const table = createTable()
    const older = table.add({ operation: 'getUsage', status: 500, times: 1 })
    const newer = table.add({ operation: 'getUsage', status: 503, times: 1 })
    const struck = [1, 2, 3].map(() => table.strike('getUsage', 'w', 'before')?.id)
    expect(struck).toEqual([older.id, newer.id, undefined])
  })

  test('no more once it is taken back', () => {
    const table = createTable()
    const { id } = table.add({ operation: 'getUsage', status: 500 })
    expect([table.remove(id), table.remove(id)]).toEqual([true, false])
    expect(table.strike('getUsage', 'w', 'before')).toBeUndefined()
    table.add({ operation: 'getUsage', status: 500 })
    table.clear()
    expect(table.list()).toEqual([])
  })
})

describe('the table of faults', () => {
  test('hands out copies', () => {
    const table = createTable()
    const added = table.add({ operation: 'getUsage', status: 500 })
    added.hits = 99
    const [listed] = table.list()
    if (listed !== undefined) listed.hits = 99
    expect(table.list()).toMatchObject([{ hits: 0, seen: 0, phase: 'before' }])
  })

  test('tells of each change', () => {
    const told: unknown[] = []
    const table = createFaultTable({
      worldIdOf: world => world,
      onChange: (change, fault) => told.push([change, fault?.hits]),
    })
    const { id } = table.add({ operation: 'getUsage', status: 500 })
    table.strike('getUsage', 'w', 'before')
    table.remove(id)
    table.remove(id)
    table.clear()
    table.add({ operation: 'getUsage', status: 500 })
    table.clear()
    expect(told).toEqual([
      ['added', 0],
      ['struck', 1],
      ['removed', 1],
      ['added', 0],
      ['cleared', undefined],
    ])
  })

  test('is bounded', () => {
    const table = createTable()
    for (let i = 0; i < maxFaults; i++) table.add({ operation: 'getUsage', status: 500 })
    expect(() => table.add({ operation: 'getUsage', status: 500 })).toThrow('There are 1000 faults already.')
  })

  test.each([
    { spec: {}, says: 'A fault must do something: give it status, delayMs, slowMs, reset or malformed.' },
    { spec: { status: 500, time: 1 }, says: 'A fault has no "time". It has: operation, status,' },
    { spec: { reset: false }, says: 'A fault must do something' },
    { spec: { status: 200 }, says: "A fault's status must be a whole number from 400 to 599; got 200." },
    { spec: { status: 600 }, says: "A fault's status must be" },
    { spec: { status: 404.5 }, says: "A fault's status must be" },
    { spec: { delayMs: -1 }, says: "A fault's delayMs must be a whole number from 0; got -1." },
    { spec: { slowMs: Number.NaN }, says: "A fault's slowMs must be" },
    { spec: { status: 500, times: 0 }, says: "A fault's times must be a whole number from 1; got 0." },
    { spec: { status: 500, after: -1 }, says: "A fault's after must be" },
    {
      spec: { status: 500, operation: 'sellLeads' },
      says: 'There is no operation "sellLeads". There are: searchLeads,',
    },
    { spec: { status: 500, operation: 'toString' }, says: 'There is no operation "toString".' },
    {
      spec: { status: 500, phase: 'during' },
      says: "A fault's phase must be one of: before, after; got during.",
    },
  ])('refuses $spec', ({ spec, says }) => {
    const table = createTable()
    const add = () => Reflect.apply(table.add, table, [{ operation: 'getUsage', ...spec }])
    expect(add).toThrow(RangeError)
    expect(add).toThrow(says)
  })
})
