import { describe, expect, test } from 'vitest'
import { companySizes, countries, departments, jobLevels, sectors, sizeRanges } from './generated/values.ts'

const lists = [
  { name: 'sectors', values: Object.keys(sectors) },
  { name: 'industries', values: Object.values(sectors).flat() },
  { name: 'departments', values: departments },
  { name: 'jobLevels', values: jobLevels },
  { name: 'companySizes', values: companySizes },
  { name: 'sizeRanges', values: sizeRanges },
  { name: 'countries', values: countries },
]

describe('the values seen', () => {
  test.each(lists)('of $name are different, whatever their case', ({ values }) => {
    expect(new Set(values.map(value => value.toLowerCase())).size).toBe(values.length)
  })

  test.each(lists)('of $name hold no comma, which a filter would take for two values', ({ values }) => {
    expect(values.filter(value => value.includes(','))).toEqual([])
  })

  test('are about 95 industries in 15 sectors', () => {
    const industries = Object.values(sectors).flat()
    expect(Object.keys(sectors)).toHaveLength(15)
    expect(industries.length).toBeGreaterThan(90)
    expect(industries.length).toBeLessThan(100)
  })

  test.each([
    { name: 'sectors', values: ['Technology', 'Healthcare'] },
    { name: 'industries', values: ['Software & SaaS'] },
    { name: 'departments', values: ['Engineering', 'Sales'] },
    { name: 'jobLevels', values: ['C-Level', 'Director', 'Manager', 'Senior'] },
    { name: 'companySizes', values: ['1-10', '11-50', '51-200'] },
    { name: 'countries', values: ['US', 'Canada'] },
  ])('of $name include those that the reference prints', ({ name, values }) => {
    expect(lists.find(list => list.name === name)?.values).toEqual(expect.arrayContaining(values))
  })
})
