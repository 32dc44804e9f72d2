// The journal of the API's requests.
import type { RequestFilter } from '../../observation/journal.ts'
import type { ControlHandlers } from '../handler.ts'
import { newest, operationNamed } from '../named.ts'
import { Problem } from '../problem.ts'

type Handlers = Pick<
  ControlHandlers,
  'listRequests' | 'countRequests' | 'findRequest' | 'waitForRequests' | 'getRequest' | 'explainRequest'
>

export const requestHandlers: Handlers = {
  listRequests({ mock: { requests } }, { query: { limit, ...query } }) {
    const filter = filterOf(query)
    return filter instanceof Problem ? filter : { requests: newest(requests.list(filter), limit) }
  },
  countRequests({ mock: { requests } }, { query }) {
    const filter = filterOf(query)
    return filter instanceof Problem ? filter : { count: requests.count(filter) }
  },
  findRequest({ mock: { requests } }, { query }) {
    const filter = filterOf(query)
    if (filter instanceof Problem) return filter
    return requests.find(filter) ?? new Problem('unknown-request', 'No request in the journal matches.')
  },
  async waitForRequests({ mock: { requests } }, { query: { count, timeoutMs, ...query }, signal }) {
    const filter = filterOf(query)
    if (filter instanceof Problem) return filter
    return { requests: await requests.wait(filter, { count, timeoutMs, signal }) }
  },
  getRequest: ({ mock: { requests } }, { path: { id } }) => requests.get(id) ?? unknownRequest(id),
  explainRequest: ({ mock: { requests } }, { path: { id } }) => requests.explain(id) ?? unknownRequest(id),
}

/** A misspelt operation would match nothing, and be waited for in vain. */
function filterOf({
  operation: name,
  ...filter
}: Omit<RequestFilter, 'operation'> & { operation?: string }): RequestFilter | Problem {
  if (name === undefined) return filter
  const operation = operationNamed(name, 'invalid-parameter')
  return operation instanceof Problem ? operation : { ...filter, operation }
}

function unknownRequest(id: string): Problem {
  return new Problem(
    'unknown-request',
    `There is no request ${id} in the journal, which keeps the newest thousand. GET /_mock/requests lists them.`,
  )
}
