import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

const here = (file: string) => new URL(file, import.meta.url).pathname

let browser: Browser
let page: Page
let close: () => Promise<void>
let origin: string

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [here('page.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    write: false,
  })
  const worker = new URL(import.meta.resolve('msw/mockServiceWorker.js'))
  ;({ origin, close } = await serve({
    '/': ['text/html', await readFile(here('index.html'))],
    '/page.js': ['text/javascript', outputFiles[0]?.contents ?? ''],
    '/mockServiceWorker.js': ['text/javascript', await readFile(worker)],
  }))
  // No Chromium is a failure here, not a reason to skip: `apt-get install chromium`.
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
})

afterAll(async () => {
  await browser?.close()
  await close?.()
})

beforeEach(async () => {
  page = await (await browser.newContext()).newPage()
  await page.goto(origin)
  await said('ready')
  return () => page.context().close()
})

/** Waits until the page says so. */
async function said(text: string | RegExp): Promise<void> {
  await page.getByRole('status').getByText(text).waitFor()
}

test('a page searches, unlocks and exports through a real service worker', async () => {
  const [response] = await Promise.all([
    page.waitForResponse(/\/leads\?/),
    page.getByRole('button', { name: 'Search' }).click(),
  ])
  expect(response.fromServiceWorker()).toBe(true)
  await said(/^\d{7,8} leads, 59 requests left$/)
  const first = page.getByRole('listitem').first()
  expect(await first.textContent()).toMatch(/ \S{1,2}\*\*\*@\S+\.\S+ Unlock$/)

  await first.getByRole('button').click()
  await said('1 credits left')
  expect(await first.textContent()).toMatch(/ [^\s*]+@\S+\.\S+$/)

  await page.getByRole('button', { name: 'Export' }).click()
  await said('402 CREDITS_EXHAUSTED')
  await page.evaluate('mock.setCredits(mock.key({ world: "page" }), 2)')
  await page.getByRole('button', { name: 'Export' }).click()
  await said('2 newly unlocked')
  const csv = (await page.locator('pre').textContent()) ?? ''
  expect(csv.split('\r\n')).toHaveLength(5)
})

test.each([
  { fault: { status: 503 }, says: '503 INTERNAL_ERROR' },
  { fault: { reset: true }, says: 'TypeError: Failed to fetch' },
  { fault: { malformed: true }, says: /SyntaxError/ },
  { fault: { slowMs: 100 }, says: /leads, 59 requests left/ },
])('a page meets the fault $fault as it would on the network', async ({ fault, says }) => {
  await page.evaluate(`mock.faults.add(${JSON.stringify({ operation: 'searchLeads', ...fault })})`)
  await page.getByRole('button', { name: 'Search' }).click()
  await said(says)
})

type Files = Record<string, [type: string, content: string | Uint8Array]>

async function serve(files: Files): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [type, content] = files[request.url ?? ''] ?? ['text/plain', 'not found']
    response.writeHead(request.url !== undefined && request.url in files ? 200 : 404, {
      'Content-Type': type,
    })
    response.end(content)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}/`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
