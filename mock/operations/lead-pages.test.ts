import { describe, expect, test } from 'vitest'
import { createLeadDirectory, type LeadDirectory } from '#fixtures/lead-directory.ts'
import { createLeadPages } from './lead-pages.ts'
import { searchView } from './lead-views.ts'

const business = { type: 'business' } as const

/** A directory that counts how often it is searched, and how many leads are read. */
function given() {
  const directory = createLeadDirectory({ seed: 1, size: 500 })
  const made = { searches: 0, leads: 0 }
  const counting: LeadDirectory = {
    ...directory,
    locate(filter, page, perPage) {
      made.searches++
      return directory.locate(filter, page, perPage)
    },
    factsAt(position) {
      made.leads++
      return directory.factsAt(position)
    },
  }
  return { directory, pages: createLeadPages(counting), made }
}

const locked = Array.from({ length: 5 }, () => false)
const asked = { filter: business, page: 2, perPage: 5 }

describe('a page as text', () => {
  test.each([1, 2, 3])('is that of the directory, asked for %i times', times => {
    const { directory, pages } = given()
    for (let n = 1; n < times; n++) pages.page(asked.filter, asked.page, asked.perPage)
    const page = pages.page(asked.filter, asked.page, asked.perPage)
    const { total, leads } = directory.search(asked.filter, asked.page, asked.perPage)
    expect([page.total, page.ids]).toEqual([total, leads.map(({ id }) => id)])
    expect(JSON.parse(page.json(locked).text)).toEqual(leads.map(lead => searchView(lead, false)))
  })

  test('shows of each lead what the account has unlocked', () => {
    const { directory, pages } = given()
    const { leads } = directory.search(asked.filter, asked.page, asked.perPage)
    const page = pages.page(asked.filter, asked.page, asked.perPage)
    for (const isUnlocked of [
      [true, false, false, false, false],
      [false, true, false, true, false],
      [false, false, false, false, true],
      [true, true, true, true, true],
    ]) {
      expect(JSON.parse(page.json(isUnlocked).text)).toEqual(
        leads.map((lead, place) => searchView(lead, isUnlocked[place] ?? false)),
      )
    }
    expect(JSON.parse(page.json(locked).text)).toEqual(leads.map(lead => searchView(lead, false)))
  })

  test('is made no more once it was asked for twice', () => {
    const { pages, made } = given()
    for (let n = 0; n < 10; n++) pages.page(asked.filter, asked.page, asked.perPage).json(locked)
    expect(made.leads).toBe(2 * asked.perPage)
  })

  test('is forgotten for newer ones, also where none has a lead', () => {
    const { pages, made } = given()
    const beyond = 1_000
    for (let page = beyond; page < beyond + 10_000; page++) {
      for (let times = 0; times < 3; times++) pages.page(business, page, 5)
    }
    expect(made.searches).toBe(2 * 10_000)
    pages.page(business, beyond + 9_999, 5)
    expect(made.searches).toBe(2 * 10_000)
    pages.page(business, beyond, 5)
    expect(made.searches).toBe(2 * 10_000 + 1)
  })

  test('is another for another filter, page or size', () => {
    const { pages } = given()
    const texts = [
      pages.page(business, 1, 5),
      pages.page(business, 2, 5),
      pages.page(business, 1, 6),
      pages.page({ type: 'consumer' }, 1, 5),
      pages.page({ type: 'business', country: ['UK'] }, 1, 5),
    ].map(page => page.json([]).text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
