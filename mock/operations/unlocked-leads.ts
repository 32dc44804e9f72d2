// What an account has unlocked it asks for again, lead by lead or in an export, so from the second time on that a lead is
// asked for it is kept as JSON: to write one down takes 2.5 µs, to find it here a tenth of that.
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import { JsonText } from '../core/json-text.ts'
import type { UnlockedLead, UnlockedLeads } from '../core/operation.ts'
import { unlockedText } from './lead-texts.ts'

/** Of each of two generations, so that no order of use needs to be kept. At 600 bytes a text, 5 MB with those of exports. */
const maxKept = 2_000

export function createUnlockedLeads(directory: LeadDirectory): UnlockedLeads {
  let recent = new Map<number, KeptLead>()
  let older = new Map<number, KeptLead>()

  function at(position: number): KeptLead {
    const known = recent.get(position)
    if (known !== undefined) return known
    const kept = older.get(position) ?? new KeptLead(unlockedText(directory, position))
    if (recent.size === maxKept) {
      older = recent
      recent = new Map()
    }
    recent.set(position, kept)
    return kept
  }

  return {
    one: position => at(position).json,
    list: positions => new JsonText(listOf(positions.map(position => at(position).bytes))),
  }
}

const utf8 = new TextEncoder()

class KeptLead {
  readonly json: JsonText<UnlockedLead>
  #bytes: Uint8Array | undefined

  constructor(json: JsonText<UnlockedLead>) {
    this.json = json
  }

  get bytes(): Uint8Array {
    this.#bytes ??= utf8.encode(this.json.text)
    return this.#bytes
  }
}

const opening = 0x5b
const comma = 0x2c
const closing = 0x5d

function listOf(values: readonly Uint8Array[]): Uint8Array {
  const length = values.reduce((sum, value) => sum + value.length, 1 + Math.max(1, values.length))
  const list = new Uint8Array(length).fill(opening, 0, 1)
  let end = 1
  for (const value of values) {
    if (end > 1) list[end++] = comma
    list.set(value, end)
    end += value.length
  }
  return list.fill(closing, end)
}
