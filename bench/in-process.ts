// A call in the process: `mock.fetch`, and through MSW, beside a handler of MSW that returns a constant.
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { createTestKey, maxRateLimit } from '#fixtures/test-key.ts'
import { createMock } from '#mock/index.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { atMost, median, type Row, short } from './report.ts'

const usageUrl = `https://api.leadleap.example${basePath}/account/usage`
const constantUrl = 'https://constant.example/usage'
const init = { headers: { Authorization: `Bearer ${createTestKey({ rateLimit: maxRateLimit })}` } }

/** @param calls in turns, of each kind */
export async function inProcessRows(calls: number): Promise<Row[]> {
  await using mock = createMock()
  const body = await (await mock.fetch(usageUrl, init)).text()
  const constant = http.get(
    constantUrl,
    () => new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } }),
  )
  const server = setupServer(constant, ...mock.handlers)
  const direct: number[] = []
  const plain: number[] = []
  const constants: number[] = []
  const mocked: number[] = []
  for (let n = 0; n < calls; n++) {
    direct.push(await usOf(() => mock.fetch(usageUrl, init)))
    plain.push(await usOf(() => constantFetch(usageUrl, init, body)))
  }
  server.listen()
  for (let n = 0; n < calls; n++) {
    constants.push(await usOf(() => fetch(constantUrl, init)))
    mocked.push(await usOf(() => fetch(usageUrl, init)))
  }
  server.close()
  return [
    {
      ...atMost('mock.fetch, usage', 60, median(direct), 'µs'),
      besides: { 'µs a call': short(median(direct)), 'a constant': short(median(plain)) },
    },
    {
      ...atMost(
        'through MSW, usage, to a constant handler',
        1.1,
        median(mocked) / median(constants),
        'times',
      ),
      besides: { 'µs a call': short(median(mocked)), 'a constant': short(median(constants)) },
    },
  ]
}

/** What no fetch can do without: a Request is made, and a Response. */
async function constantFetch(url: string, options: RequestInit, body: string): Promise<Response> {
  const { method } = new Request(url, options)
  return new Response(body, { status: method === 'GET' ? 200 : 405 })
}

async function usOf(call: () => Promise<Response>): Promise<number> {
  const startedAt = performance.now()
  await (await call()).text()
  return 1000 * (performance.now() - startedAt)
}
