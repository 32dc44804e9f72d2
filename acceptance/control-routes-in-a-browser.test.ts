// What a web page of another site can do to a mock that runs on the same machine: nothing. In real Chromium, because what it
// sends along with a request is what the guard of the control routes judges by.
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningMock, startMock } from './running-mock.ts'

let browser: Browser
let pages: Server
let port = 0

beforeAll(async () => {
  pages = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>page'),
  )
  await new Promise<void>(resolve => pages.listen(0, '127.0.0.1', resolve))
  port = (pages.address() as AddressInfo).port
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      // A name that its owner has rebound to this machine.
      '--host-resolver-rules=MAP evil.example 127.0.0.1',
    ],
  })
})

afterAll(async () => {
  await browser?.close()
  pages.close()
})

let running: RunningMock
let passage: Passage
let page: Page

beforeEach(async () => {
  running = await startMock({ frozen: true, now: new Date('2026-02-26T14:30:00Z') })
  running.mock.faults.add({ operation: 'getUsage', status: 500 })
  passage = await passageTo(running.server.port)
  page = await (await browser.newContext()).newPage()
  return async () => {
    await page.context().close()
    await passage[Symbol.asyncDispose]()
    await running.close()
  }
})

const control = () => `http://127.0.0.1:${running.server.port}/_mock`

/** What a page can try without asking first, and what it must ask for. */
const attempts = [
  {
    title: 'a POST that reads no answer',
    script: `fetch(url + '/reset', { method: 'POST', mode: 'no-cors' })`,
  },
  {
    title: 'JSON that says it is text',
    script: `fetch(url + '/clock/set', { method: 'POST', mode: 'no-cors', body: '{"now":0}' })`,
  },
  {
    title: 'JSON that says so, which must be asked for',
    script: `fetch(url + '/clock/set', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"now":0}' })`,
  },
  { title: 'a DELETE, which must be asked for', script: `fetch(url + '/faults', { method: 'DELETE' })` },
  { title: 'a beacon', script: `navigator.sendBeacon(url + '/reset', 'x')` },
  {
    title: 'a form',
    script: `new Promise(done => {
      document.body.innerHTML = '<iframe name=f></iframe><form method=post enctype=text/plain target=f><input name=a>'
      document.querySelector('iframe').onload = done
      document.querySelector('form').action = url + '/reset'
      document.querySelector('form').submit()
    })`,
  },
  {
    title: 'a frame without an origin',
    script: `new Promise(done => {
      const frame = document.createElement('iframe')
      frame.sandbox = 'allow-scripts'
      frame.srcdoc = '<script>fetch("' + url + '/reset", { method: "POST", mode: "no-cors" })</' + 'script>'
      frame.onload = done
      document.body.append(frame)
    })`,
  },
  {
    title: 'an image that would wait for a request',
    script: `new Promise(done => {
      const image = new Image()
      image.onload = image.onerror = done
      image.src = url + '/requests/wait?timeoutMs=600000'
    })`,
  },
  {
    title: 'a stream',
    script: `new Promise(done => {
      const source = new EventSource(url + '/stream')
      source.onopen = source.onerror = done
    })`,
  },
]

describe('a page of another site', () => {
  test.each(attempts)('changes nothing by $title', async ({ script }) => {
    const { mock } = running
    const before = { faults: mock.faults.list(), now: mock.clock.now(), snapshot: await mock.snapshot() }
    await page.goto(`http://evil.example:${port}/`)
    const url = JSON.stringify(`http://127.0.0.1:${passage.port}/_mock`)
    await page.evaluate(`(url => ${script})(${url})`).catch(() => {})
    await passage.answered
    expect({
      faults: mock.faults.list(),
      now: mock.clock.now(),
      snapshot: await mock.snapshot(),
    }).toEqual(before)
    expect(await (await fetch(`${control()}/health`)).json()).toMatchObject({ open: 0 })
  })

  test('that has rebound its name to this machine is refused by that name', async () => {
    const response = await page.goto(`http://evil.example:${running.server.port}/_mock/health`)
    expect(response?.status()).toBe(403)
    expect(await response?.json()).toMatchObject({ type: 'urn:problem-type:leadleap-kit:foreign-host' })
    const again = await page.evaluate(
      `fetch('/_mock/faults', { method: 'DELETE' }).then(({ status }) => status)`,
    )
    expect(again).toBe(403)
    expect(running.mock.faults.list()).toHaveLength(1)
  })
})

test('a page of the mock itself may use its control routes', async () => {
  expect((await page.goto(`${control()}/health`))?.status()).toBe(200)
  const status = await page.evaluate(
    `fetch('/_mock/faults', { method: 'DELETE' }).then(({ status }) => status)`,
  )
  expect(status).toBe(204)
  expect(running.mock.faults.list()).toEqual([])
})

interface Passage extends AsyncDisposable {
  port: number
  /** Resolves when a request to the control routes has been answered. */
  answered: Promise<void>
}

/** A way to a server on which every answer to a control request is seen. */
async function passageTo(target: number): Promise<Passage> {
  const { promise: answered, resolve } = Promise.withResolvers<void>()
  const passage = createTcpServer(near => {
    const far = connect(target, '127.0.0.1')
    let isControl = false
    near.on('data', chunk => {
      isControl ||= chunk.includes(' /_mock/')
      far.write(chunk)
    })
    far.on('data', chunk => {
      near.write(chunk)
      if (isControl) resolve()
    })
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('close', () => to.destroy())
      from.on('error', () => {})
    }
  })
  await new Promise<void>(listening => passage.listen(0, '127.0.0.1', listening))
  const address = passage.address() as AddressInfo
  const close = () => new Promise<void>(closed => passage.close(() => closed()))
  return { port: address.port, answered, [Symbol.asyncDispose]: close }
}
