import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { referenceLeads } from '#fixtures/reference-leads.ts'
import { enrichedText, leadNews, searchTexts, unlockedText, unlockedTexts } from './lead-texts.ts'
import { enrichedView, newsView, searchView, unlockedView } from './lead-views.ts'

const [sarah] = referenceLeads
if (sarah === undefined) throw new Error('The reference names no lead.')

const odd = {
  ...sarah,
  id: 'c_00000000000000ff',
  full_name: 'Ana "Łuç" 😀',
  email_primary: '"a@b"@x.example',
  phone: '123',
}

/** Few leads, of which one is a user's, and many. */
const directories = [
  { seed: 1, size: 26, extra: [odd] },
  { seed: 2 ** 40 + 7, size: 5_000 },
  { seed: 3, size: 30_000_000 },
].map(createLeadDirectory)

const anyPositions = fc.nat({ max: directories.length - 1 }).chain(which => {
  const directory = directories[which]
  if (directory === undefined) throw new Error('There is no such directory.')
  const place = fc.record({ position: fc.nat({ max: directory.size - 1 }), isUnlocked: fc.boolean() })
  return fc.array(place, { maxLength: 40 }).map(places => ({
    directory,
    positions: places.map(({ position }) => position),
    isUnlocked: places.map(place => place.isUnlocked),
  }))
})

test('the rows of a search are its views of the leads, byte for byte', () => {
  fc.assert(
    fc.property(anyPositions, ({ directory, positions, isUnlocked }) => {
      const leads = positions.map(directory.at)
      const views = leads.map((lead, place) => searchView(lead, isUnlocked[place] ?? false))
      expect(searchTexts(directory, positions, isUnlocked).text).toBe(JSON.stringify(views))
      const locked = leads.map(lead => searchView(lead, false))
      expect(searchTexts(directory, positions).text).toBe(JSON.stringify(locked))
    }),
    { numRuns: 500 },
  )
})

test('unlocked and enriched leads and what events tell are their views of the lead, byte for byte', () => {
  fc.assert(
    fc.property(anyPositions, ({ directory, positions }) => {
      const leads = positions.map(directory.at)
      expect(unlockedTexts(directory, positions).text).toBe(JSON.stringify(leads.map(unlockedView)))
      positions.forEach((position, place) => {
        const lead = leads[place] ?? sarah
        expect(enrichedText(directory, position).text).toBe(JSON.stringify(enrichedView(lead)))
        expect(unlockedText(directory, position).text).toBe(JSON.stringify(unlockedView(lead)))
        expect(leadNews(directory, position)).toEqual(newsView(lead))
      })
    }),
    { numRuns: 300 },
  )
})

test('a lead that exists as such is written as it is, with what needs an escape', () => {
  const [directory] = directories
  const position = directory?.positionOf(odd.id)
  if (directory === undefined || position === undefined) throw new Error('The lead is missing.')
  expect(JSON.parse(searchTexts(directory, [position], []).text)).toEqual([searchView(odd, false)])
  expect(searchView(odd, false)).toMatchObject({ email: '"a***@x.example', phone: '***********' })
})
