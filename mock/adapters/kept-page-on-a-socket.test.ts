import { expect, onTestFinished, test } from 'vitest'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { startServer } from './node-server.ts'

// From the second time on, a page is sent from bytes that lie ready.
test('search.stable: a page is the same on a socket however often it is asked for, and as that of a fetch', async () => {
  const { mock } = mockUnderTest()
  const server = await startServer(mock, { port: 0, host: '127.0.0.1' })
  onTestFinished(() => server.close())
  const headers = { Authorization: `Bearer ${mock.key()}` }
  const url = `${server.url}/leads?country=Germany&per_page=50`
  const bodies: unknown[] = []
  for (const ask of [fetch, fetch, fetch, fetch, mock.fetch]) {
    const response = await ask(url, { headers })
    const text = await response.text()
    const length = response.headers.get('Content-Length')
    if (length !== null) expect(Number(length)).toBe(Buffer.byteLength(text))
    const { data, meta } = JSON.parse(text)
    expect(meta.request_id).toMatch(/^req_/)
    bodies.push(data)
  }
  for (const body of bodies) expect(body).toEqual(bodies[0])
  expect(JSON.stringify(bodies[0])).toMatch(/[äöüß]/)
  const [newest] = mock.requests.list().slice(-2)
  expect(newest?.responseBody).toContain(`{"data":[{"id":"${Object(bodies[0])[0].id}"`)
})
