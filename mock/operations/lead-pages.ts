// The pages of a search as JSON. Clients ask for the same pages again and again, so from the second time on that a page is
// asked for, its bytes are kept, to be sent as they are; walking through millions of pages drives nothing out.
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import type { LeadPage, LeadPages } from '../core/operation.ts'
import { searchTexts } from './lead-texts.ts'

/** In bytes of all pages together: 600 pages of 25. */
const maxKept = 8 * 2 ** 20
/** What a page without leads takes: of them there are as many as there are filters. */
const sizeOfRecord = 1_400
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
      const made = makePage(directory, found, key)
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
  return {
    total,
    ids: positions.map(position => directory.idAt(position)),
    json: isUnlocked => searchTexts(directory, positions, isUnlocked),
  }
}

interface KeptPage extends LeadPage {
  /** In bytes, that of its key included. */
  readonly size: number
}

function makePage(directory: LeadDirectory, found: Found, key: string): KeptPage {
  const page = passingPage(directory, found)
  const locked = searchTexts(directory, found.positions)
  return {
    ...page,
    size: locked.json.length + 2 * key.length + sizeOfRecord,
    json: isUnlocked => (isUnlocked.includes(true) ? page.json(isUnlocked) : locked),
  }
}
