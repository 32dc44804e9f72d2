// GET /leads: any filter, any page, no credit (search.*).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'

const ranges = [
  ['year_founded_min', 'year_founded_max'],
  ['employee_count_min', 'employee_count_max'],
] as const

export const searchLeads: Handler<'searchLeads'> = async ({ caller, now, store, pages }, { query }) => {
  for (const [min, max] of ranges) {
    const [from, to] = [query[min], query[max]]
    if (from !== undefined && to !== undefined && from > to) {
      return new ApiError('BAD_REQUEST', `${min} (${from}) is greater than ${max} (${to}).`)
    }
  }
  const { page, per_page: perPage, ...filter } = query
  const { total, ids, json } = pages.page(filter, page, perPage)
  const isUnlocked = await store.areUnlocked(caller, ids, now)
  return {
    data: json(isUnlocked),
    meta: { total, page, per_page: perPage, total_pages: Math.ceil(total / perPage) },
  }
}
