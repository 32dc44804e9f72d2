import { describe, expect, test } from 'vitest'
import { createLeadDirectory, type LeadDirectory } from '#fixtures/lead-directory.ts'
import { unlockedView } from './lead-views.ts'
import { createUnlockedLeads } from './unlocked-leads.ts'

/** A directory that counts how many leads are read. */
function given(size = 10_000) {
  const directory = createLeadDirectory({ seed: 1, size })
  const made = { leads: 0 }
  const counting: LeadDirectory = {
    ...directory,
    factsAt(position) {
      made.leads++
      return directory.factsAt(position)
    },
  }
  return { directory, leads: createUnlockedLeads(counting), made }
}

/** Of the reference and generated, also with names that are not ASCII. */
const positions = Array.from({ length: 100 }, (_, n) => n)

describe('unlocked leads', () => {
  test.each([1, 2, 3])('are those of the directory, asked for %i times', times => {
    const { directory, leads } = given()
    const views = positions.map(position => unlockedView(directory.at(position)))
    for (let n = 0; n < times; n++) {
      expect(positions.map(position => JSON.parse(leads.one(position).text))).toEqual(views)
      expect(JSON.parse(leads.list(positions).text)).toEqual(views)
    }
  })

  test.each([{ asked: [] }, { asked: [7] }, { asked: [7, 3, 7] }])('as a list of $asked', ({ asked }) => {
    const { directory, leads } = given()
    expect(leads.list(asked).text).toBe(JSON.stringify(asked.map(at => unlockedView(directory.at(at)))))
  })

  test('are made once, however they are asked for', () => {
    const { leads, made } = given()
    for (let n = 0; n < 10; n++) {
      leads.one(7)
      leads.list([7, 8])
    }
    expect(made.leads).toBe(2)
  })

  test('are forgotten for others, but not while they are asked for', () => {
    const { leads, made } = given()
    leads.one(0)
    for (let position = 1; position < 10_000; position++) {
      leads.one(position)
      if (position % 1_000 === 0) leads.one(7)
    }
    expect(made.leads).toBe(10_000)
    leads.one(7)
    expect(made.leads).toBe(10_000)
    leads.one(8)
    expect(made.leads).toBe(10_001)
  })
})
