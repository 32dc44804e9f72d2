import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { aReport, secretKey } from '../testing/a-report.ts'
import { htmlReport } from './html-report.ts'

/** The page as a browser without a network has it, and all that went wrong in it. */
async function opened(html: string) {
  const folder = await mkdtemp(join(tmpdir(), 'load-report-'))
  const file = join(folder, 'report.html')
  await writeFile(file, html)
  // No Chromium is a failure here, not a reason to skip: `apt-get install chromium`.
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  onTestFinished(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })
  const page = await browser.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => errors.push(message.text()))
  await page.goto(`file://${file}`)
  return { page, requests, errors, url: `file://${file}` }
}

test('the page draws every plot, asks for nothing but itself, and runs no text of the target', async () => {
  const { page, requests, errors, url } = await opened(await htmlReport(aReport()))
  const plots = ['windows', 'steps', 'statuses', 'latencies', 'curve', 'series-0']
  for (const plot of plots) expect(await page.locator(`#plot-${plot} canvas`).count(), plot).toBe(1)
  expect(requests).toEqual([url])
  expect(errors).toEqual([])
  expect(await page.evaluate('window.broken')).toBeUndefined()
  expect(await page.locator('img').count()).toBe(0)
})

test('the page says what held and what did not, and shows each finding', async () => {
  const { page } = await opened(await htmlReport(aReport()))
  const text = await page.locator('main').innerText()
  for (const each of [
    'Failed',
    'p99<1ms',
    'not held',
    'admits-past-limit',
    'rate.exact',
    'no answer',
    '429',
    'getUsage',
  ])
    expect(text).toContain(each)
})

test('the page holds no key, no secret and no address of another place', async () => {
  const html = await htmlReport(aReport())
  expect(html).not.toContain(secretKey)
  expect(html).not.toMatch(/whsec_d/)
  expect(html).not.toMatch(/<(?:link|img|iframe|script)[^>]+(?:href|src)=/)
  expect(html).not.toMatch(/@import|url\(/)
})
