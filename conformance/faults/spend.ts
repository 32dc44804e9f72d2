// What wrappers spend, and what they know of who is asking: a server that charges too much really has less left.
import { basePath, operations } from '#openapi/generated/operations.ts'
import type { HttpRequest, HttpResponse } from '../target/target.ts'
import { jsonOf, keyOf, withHeader, withKey, withValue } from './edit.ts'
import type { Handler, Surroundings } from './fault.ts'

/** Takes credits from the account that a request comes from, by unlocking leads that nobody has heard of. */
export type Spend = (request: HttpRequest, credits: number) => Promise<void>

/** Far from every page that a step looks at. */
const farPage = 5000

export function createSpend(next: Handler, surroundings: Surroundings): Spend {
  let unlocked = 0
  return async (request, credits) => {
    for (let left = credits; left > 0; left -= 1) {
      unlocked += 1
      const key = purseOf(request, surroundings)
      const page = await next(
        plain(request, key, `${operations.searchLeads.path}?page=${farPage + unlocked}&per_page=1`),
      )
      const lead_id = leadIdIn(page)
      const unlock = plain(request, key, operations.unlockLead.path)
      const body = JSON.stringify({ lead_id })
      await next(withHeader({ ...unlock, method: 'POST', body }, 'Content-Type', 'application/json'))
    }
  }
}

/** A key of the same account, which no limit holds back where there is one. */
export function purseOf(request: HttpRequest, { keys, freeKey }: Surroundings): string {
  const key = keyOf(request)
  return key === undefined || key === keys.main || key === keys.second ? freeKey : key
}

function plain({ url }: HttpRequest, key: string, path: string): HttpRequest {
  const asked = { method: 'GET', url: new URL(url).origin + basePath + path, headers: [], body: undefined }
  return withKey(asked, key)
}

function leadIdIn(response: HttpResponse): unknown {
  return at(jsonOf(response), 'data', '0', 'id')
}

/** A member of a member, and so on; undefined: there is none. */
export function at(value: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (here, step) => (typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined),
    value,
  )
}

export function leadIdOf(request: HttpRequest): string | undefined {
  const id = at(jsonOf(request), 'lead_id')
  return typeof id === 'string' ? id : undefined
}

export function leadIdsOf(request: HttpRequest): string[] {
  const ids = at(jsonOf(request), 'lead_ids')
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : []
}

/** The answer as a refusal of another kind; a success is made one too. */
export function refusedAs(response: HttpResponse, status: number, code: string): HttpResponse {
  const refused = withValue(response, '/data', () => null)
  return withValue({ ...refused, status }, '/error', () => ({ code, message: 'It cannot be done.', status }))
}

/** A page of a search on which these leads are unlocked, or are not. */
export function shownAs(
  response: HttpResponse,
  ids: ReadonlySet<unknown>,
  isUnlocked: boolean,
): HttpResponse {
  return withValue(response, '/data/*', lead =>
    typeof lead === 'object' && lead !== null && ids.has(Reflect.get(lead, 'id'))
      ? { ...lead, is_unlocked: isUnlocked }
      : lead,
  )
}
