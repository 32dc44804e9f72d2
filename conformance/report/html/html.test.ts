import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostile, sampleReport, sampleRun } from '../testing/samples.ts'
import { htmlReport } from './html.ts'

const page = htmlReport(sampleReport(hostile), sampleRun(hostile).recording)

test('the page asks nothing of any network', () => {
  expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|audio|video)\b/i)
  expect(page).not.toMatch(/\s(?:src|srcset|action|poster)="/i)
  expect(page).not.toMatch(/url\(|@import/i)
  for (const [, href] of page.matchAll(/\shref="([^"]*)"/g)) expect(href).toMatch(/^#[\w.-]+$/)
})

test('nothing from outside becomes markup', () => {
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/<\/script/g)).toHaveLength(1)
  expect(page).not.toContain('onerror="')
})

test('every link leads to a place in the page, and no place bears the name of another', () => {
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/\shref="#([^"]*)"/g)) expect(ids).toContain(target)
})

describe('in a browser', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  async function opened() {
    const tab = await browser.newPage()
    const heard: string[] = []
    tab.on('console', message => heard.push(message.text()))
    tab.on('pageerror', error => heard.push(String(error)))
    tab.on('dialog', dialog => heard.push(dialog.message()))
    tab.on('request', request => heard.push(request.url()))
    await tab.setContent(page)
    return { tab, heard }
  }

  test('no text from the target runs, and nothing is fetched or complained of', async () => {
    const { tab, heard } = await opened()
    expect(await tab.locator('img').count()).toBe(0)
    expect(await tab.locator('h1').textContent()).toContain('</script><img src=x onerror="alert(1)">')
    expect(heard).toEqual([])
  })

  test('verdicts and words narrow the list, and the keyboard is enough', async () => {
    const { tab, heard } = await opened()
    const shown = () => tab.locator('[data-list=requirements] [data-item]:not([hidden])').count()
    expect(await shown()).toBe(9)
    await tab.locator('.chip[data-verdict=fail]').focus()
    await tab.keyboard.press('Enter')
    expect(await shown()).toBe(1)
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('/')
    await tab.keyboard.type('auth. expired')
    expect(await shown()).toBe(1)
    await tab.keyboard.type('zzz')
    expect(await tab.locator('[data-list=requirements] .none').isVisible()).toBe(true)
    await tab.keyboard.press('Escape')
    expect(await shown()).toBe(9)
    expect(heard).toEqual([])
  })

  test('a cell of the matrix opens its requirement, though a filter hides it', async () => {
    const { tab } = await opened()
    await tab.locator('.chip[data-verdict=fail]').click()
    await tab.locator('.cell[href="#r-rate.headers"]').click()
    await tab.locator('#r-rate\\.headers[open]').waitFor()
    expect(await tab.locator('#r-rate\\.headers .reasons').isVisible()).toBe(true)
  })

  test('a finding leads to the exchange that shows it', async () => {
    const { tab } = await opened()
    await tab.locator('#r-auth\\.missing a[href="#x-1"]').first().click()
    await tab.locator('#x-1[open]').waitFor()
    expect(await tab.locator('#x-1 pre').last().textContent()).toContain('<img src=x')
  })
})
