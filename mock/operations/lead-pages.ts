// The pages of a search as JSON, ready but for what an account has unlocked. To make the leads of a page and write them
// down takes 150 µs, a page that is kept none: clients ask for the same pages again and again. A page is kept from the second
// time on that it is asked for, so that walking through millions of pages drives nothing out.
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import { JsonText } from '../core/json-text.ts'
import type { LeadPage, LeadPages } from '../core/operation.ts'
import { searchView } from './lead-views.ts'

const utf8 = new TextEncoder()

/** In bytes of all pages together, text and UTF-8 of each: 700 pages of 25. */
const maxKept = 16 * 2 ** 20
/** Pages that were asked for once. */
const maxSeen = 2_000

export function createLeadPages(directory: LeadDirectory): LeadPages {
  /** In the order of use, the least recent first. */
  const kept = new Map<string, KeptPage>()
  let seen = new Set<string>()
  let size = 0

  function keep(key: string, page: KeptPage): void {
    kept.set(key, page)
    size += page.size
    for (const [oldKey, oldPage] of kept) {
      if (size <= maxKept) return
      kept.delete(oldKey)
      size -= oldPage.size
    }
  }

  /** Whether this is not the first time of late that it is asked for. */
  function isAskedAgain(key: string): boolean {
    if (seen.has(key)) return true
    if (seen.size >= maxSeen) seen = new Set()
    seen.add(key)
    return false
  }

  return {
    page(filter, page, perPage) {
      const key = JSON.stringify([filter, page, perPage])
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      const found = directory.locate(filter, page, perPage)
      if (!isAskedAgain(key)) return passingPage(directory, found)
      const made = makePage(directory, found)
      keep(key, made)
      return made
    },
  }
}

interface Found {
  total: number
  positions: readonly number[]
}

/** A page that is written down once. */
function passingPage(directory: LeadDirectory, { total, positions }: Found): LeadPage {
  const leads = positions.map(position => directory.at(position))
  return {
    total,
    ids: leads.map(({ id }) => id),
    json: isUnlocked =>
      new JsonText(JSON.stringify(leads.map((lead, place) => searchView(lead, isUnlocked[place] ?? false)))),
  }
}

interface KeptPage extends LeadPage {
  /** In bytes. */
  readonly size: number
}

function makePage(directory: LeadDirectory, { total, positions }: Found): KeptPage {
  const leads = positions.map(position => directory.at(position))
  const locked = leads.map(lead => JSON.stringify(searchView(lead, false)))
  const whole = `[${locked.join(',')}]`
  const wholeText: ReturnType<LeadPage['json']> = new JsonText(whole, utf8.encode(whole))
  // Of all kept pages the parts would be kept too: where one is unlocked, which is rare, they are cut out of the whole.
  const lengths = locked.map(({ length }) => length)
  return {
    total,
    ids: leads.map(({ id }) => id),
    size: 2 * whole.length,
    json(isUnlocked) {
      if (!isUnlocked.includes(true)) return wholeText
      let start = 1
      const parts = lengths.map((length, place) => {
        const part = whole.slice(start, start + length)
        start += length + 1
        return isUnlocked[place]
          ? JSON.stringify(searchView(directory.at(positions[place] ?? 0), true))
          : part
      })
      return new JsonText(`[${parts.join(',')}]`)
    },
  }
}
