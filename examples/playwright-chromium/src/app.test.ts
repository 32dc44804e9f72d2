import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { createMock, type MockServer, type TestKey } from 'leadleap-kit'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type App, startApp } from './app.ts'

const mock = createMock()
let leadleap: MockServer
let browser: Browser
let apiKey: TestKey
let app: App
let page: Page

before(async () => {
  leadleap = await mock.listen()
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})

after(async () => {
  await browser.close()
  await mock.close()
})

beforeEach(async () => {
  apiKey = mock.key({ credits: 2 })
  app = await startApp({ leadleapUrl: leadleap.url, apiKey })
  page = await browser.newPage()
})

afterEach(async () => {
  await page.close()
  app.close()
  await mock.reset()
})

const lead = (position: number) => page.getByRole('listitem').nth(position)

/** Waits until the page says so. */
const said = (text: string) => page.getByRole('status').getByText(text).waitFor()

test('a lead shows its address once it is unlocked', async () => {
  await page.goto(app.url)
  await said('5 leads')
  assert.match((await lead(0).textContent()) ?? '', /\*\*\*@/)
  await lead(0).getByRole('button').click()
  await said('1 credits left')
  assert.doesNotMatch((await lead(0).textContent()) ?? '', /\*/)
})

test('a double click costs one credit', async () => {
  await page.goto(app.url)
  await lead(0).getByRole('button').dblclick()
  await mock.requests.wait({ operation: 'unlockLead' }, { count: 2 })
  assert.equal((await mock.account(apiKey)).credits.remaining, 1)
})

for (const fault of [{ status: 500 }, { reset: true }, { malformed: true }]) {
  test(`whoever tries again after ${JSON.stringify(fault)} does not pay twice`, async () => {
    mock.faults.add({ operation: 'unlockLead', ...fault, phase: 'after', times: 1 })
    await page.goto(app.url)
    await lead(0).getByRole('button').click()
    await said('LeadLeap has trouble. Please try again.')
    await lead(0).getByRole('button').click()
    await said('1 credits left')
  })
}

test('the end of the credits is said', async () => {
  await mock.setCredits(apiKey, 0)
  await page.goto(app.url)
  await lead(0).getByRole('button').click()
  await said('No credits are left.')
})
