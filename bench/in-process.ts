// A call in the process: `mock.fetch`, and through MSW, beside a handler of MSW that returns a constant.
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { createTestKey, maxRateLimit } from '#fixtures/test-key.ts'
import { createMock } from '#mock/index.ts'
import { atMost, median, type Row } from './report.ts'

const usageUrl = 'https://api.leadleap.example/api/v1/account/usage'
const constantUrl = 'https://constant.example/usage'
const init = { headers: { Authorization: `Bearer ${createTestKey({ rateLimit: maxRateLimit })}` } }

export async function inProcessRows(rounds: number): Promise<Row[]> {
  await using mock = createMock()
  const body = await (await mock.fetch(usageUrl, init)).text()
  const constant = http.get(
    constantUrl,
    () => new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } }),
  )
  const server = setupServer(constant, ...mock.handlers)
  const direct: number[] = []
  const ratios: number[] = []
  const calls: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const fetchUs = await usEach(() => mock.fetch(usageUrl, init))
    server.listen()
    const constantUs = await usEach(() => fetch(constantUrl, init))
    const mockedUs = await usEach(() => fetch(usageUrl, init))
    server.close()
    if (round === 0) continue
    direct.push(fetchUs)
    ratios.push(mockedUs / constantUs)
    calls.push(mockedUs)
  }
  return [
    atMost('mock.fetch, usage', 60, median(direct), 'µs'),
    {
      ...atMost('through MSW, usage', 1.1, median(ratios), 'times a constant handler'),
      details: `${median(calls).toFixed(0)} µs`,
    },
  ]
}

async function usEach(call: () => Promise<Response>): Promise<number> {
  const count = 3_000
  const startedAt = performance.now()
  for (let n = 0; n < count; n++) await (await call()).text()
  return (1000 * (performance.now() - startedAt)) / count
}
