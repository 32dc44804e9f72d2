import { describe, expect, test } from 'vitest'
import { operations } from '#openapi/generated/operations.ts'
import { nearestName } from './nearest-name.ts'

const parameters: string[] = operations.searchLeads.parameters.map(({ name }) => name)

describe('of the parameters of a search', () => {
  test.each([
    ['pagesize', 'per_page'],
    ['page_size', 'per_page'],
    ['perPage', 'per_page'],
    ['limit', 'per_page'],
    ['per_pages', 'per_page'],
    ['offset', 'page'],
    ['pages', 'page'],
    ['Country', 'country'],
    ['contry', 'country'],
    ['country_code', 'country'],
    ['sectors', 'sector'],
    ['industy', 'industry'],
    ['companySize', 'company_size'],
    ['jobLevel', 'job_level'],
    ['seniority', 'job_level'],
    ['employees_min', 'employee_count_min'],
    ['employeeCountMax', 'employee_count_max'],
    ['founded_after', 'year_founded_min'],
  ])('%s is meant for %s', (given, meant) => {
    expect(nearestName(given, parameters)).toBe(meant)
  })

  test.each(['q', '', 'x', '__', 'api_key', 'sort_by', 'name', 'constructor', 'a'.repeat(10_000)])(
    'none is meant by "%s"',
    given => {
      expect(nearestName(given, parameters)).toBeUndefined()
    },
  )
})

describe('of the fields of a body', () => {
  test.each([
    ['leadId', ['lead_id'], 'lead_id'],
    ['id', ['lead_id'], 'lead_id'],
    ['ids', ['lead_ids', 'format'], 'lead_ids'],
    ['leadIds', ['lead_ids', 'format'], 'lead_ids'],
    ['email_address', ['email', 'emails'], 'email'],
    ['callback_url', ['name', 'url', 'events'], 'url'],
    ['event_types', ['name', 'url', 'events'], 'events'],
  ])('%s of %s is meant for %s', (given, known, meant) => {
    expect(nearestName(given, known)).toBe(meant)
  })

  test('none is meant where there is none', () => {
    expect(nearestName('lead_id', [])).toBeUndefined()
  })
})
