// The views of a lead as JSON. Those of a generated lead are written straight from its facts: a row of a search takes 1 µs
// so, and 4 µs if the lead is made first, then its view, then text. Leads that exist as such are few and go that long way.
import type { Lead } from '#fixtures/lead.ts'
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import { createLeadWriter, type WriteColumn } from '#fixtures/profile/lead-columns.ts'
import { Ink } from '#fixtures/text/ink.ts'
import type { components } from '#openapi/generated/types.ts'
import { JsonText } from '../core/json-text.ts'
import { enrichedColumns, newsColumns, searchColumns, unlockedColumns } from './lead-columns.ts'
import { enrichedView, type LeadNews, newsView, searchView, unlockedView } from './lead-views.ts'

type Schemas = components['schemas']

/** Shared by all: nothing waits between the first byte of a text and its last. */
const ink = new Ink()
const comma = 0x2c
const opening = 0x5b
const closing = 0x5d

/** Writes a lead down. */
type View = (directory: LeadDirectory, position: number, isUnlocked: boolean) => void

/** @param of the same view of a lead that exists as such */
function createView(
  columns: Readonly<Record<string, WriteColumn>>,
  of: (lead: Lead, isUnlocked: boolean) => object,
): View {
  const write = createLeadWriter(columns)
  return (directory, position, isUnlocked) => {
    const facts = directory.factsAt(position)
    if (facts !== undefined) write(ink, facts, isUnlocked)
    else ink.json(JSON.stringify(of(directory.at(position), isUnlocked)))
  }
}

const search = createView(searchColumns, searchView)
const unlocked = createView(unlockedColumns, unlockedView)
const enriched = createView(enrichedColumns, enrichedView)
const news = createView(newsColumns, newsView)

export function enrichedText(directory: LeadDirectory, position: number): JsonText<Schemas['EnrichedLead']> {
  return one(enriched, directory, position)
}

export function unlockedText(directory: LeadDirectory, position: number): JsonText<Schemas['UnlockedLead']> {
  return one(unlocked, directory, position)
}

export function unlockedTexts(
  directory: LeadDirectory,
  positions: readonly number[],
): JsonText<Schemas['UnlockedLead'][]> {
  writeList(unlocked, directory, { positions })
  return new JsonText(ink.copy())
}

/**
 * In bytes, as all lists: they are long, and to make a text of one and bytes of the text takes a sixth of making it.
 * @param isUnlocked by the place among the positions; none: all are locked
 */
export function searchTexts(
  directory: LeadDirectory,
  positions: readonly number[],
  isUnlocked: readonly boolean[] = [],
): JsonText<Schemas['LeadSearchResult'][]> {
  writeList(search, directory, { positions, isUnlocked })
  return new JsonText(ink.copy())
}

/** What an event tells of a lead. */
export function leadNews(directory: LeadDirectory, position: number): LeadNews {
  return JSON.parse(one(news, directory, position).text)
}

interface Places {
  positions: readonly number[]
  isUnlocked?: readonly boolean[]
}

function one<Of>(view: View, directory: LeadDirectory, position: number): JsonText<Of> {
  ink.clear()
  view(directory, position, true)
  return new JsonText(ink.text())
}

function writeList(view: View, directory: LeadDirectory, { positions, isUnlocked }: Places): void {
  ink.clear()
  ink.byte(opening)
  for (let place = 0; place < positions.length; place++) {
    if (place > 0) ink.byte(comma)
    view(directory, positions[place] ?? 0, isUnlocked?.[place] ?? false)
  }
  ink.byte(closing)
}
