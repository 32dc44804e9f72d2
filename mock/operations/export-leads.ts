// POST /leads/export: a file of leads; what is locked is paid for, all of it or none (export.*).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { findLead } from './find-lead.ts'
import { unlockedTexts } from './lead-texts.ts'

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/** A cell that starts so runs as a formula in a spreadsheet (CWE-1236); a mere number, such as a phone, does not. */
const formula = /^(?![+-]?\d+$)[=+\-@\t\r]/

export const exportLeads: Handler<'exportLeads'> = async (
  { caller, now, store, directory, unlockedLeads, emit, noteCharge },
  { body },
) => {
  const ids = [...new Set(body.lead_ids)]
  const positions: number[] = []
  for (const id of ids) {
    const position = findLead(directory, id)
    if (position instanceof ApiError) return position
    positions.push(position)
  }
  const unlock = await store.unlock(caller, ids, { operation: 'exportLeads', now })
  if (unlock.outcome === 'exhausted') {
    const locked = unlock.missing + unlock.remaining
    return new ApiError(
      'CREDITS_EXHAUSTED',
      `This export needs ${locked} credits and ${unlock.remaining} are left. Nothing was charged.`,
    )
  }
  const newUnlocks = unlock.newlyUnlocked.length
  noteCharge(newUnlocks, unlock.remaining)
  const format = body.format ?? 'csv'
  emit('lead.exported', () => ({
    format,
    total_leads: positions.length,
    new_unlocks: newUnlocks,
    cached_unlocks: positions.length - newUnlocks,
    // The log keeps a thousand events: of each the positions, which are a sixth of the ids.
    lead_ids: positions.map(position => directory.idAt(position)),
  }))
  const leads = newUnlocks > 0 ? unlockedTexts(directory, positions) : unlockedLeads.list(positions)
  return {
    file: format === 'csv' ? await toCsv(JSON.parse(leads.text)) : leads.json,
    headers: [
      ['Content-Type', mediaTypes[format]],
      ['Content-Disposition', `attachment; filename="leads-export.${format}"`],
      ['X-Total-Leads', String(positions.length)],
      ['X-New-Unlocks', String(newUnlocks)],
      ['X-Cached-Unlocks', String(positions.length - newUnlocks)],
    ],
  }
}

/** RFC 4180: a header row, CRLF after every row; null is an empty cell. The writer is loaded with the first export. */
async function toCsv(rows: object[]): Promise<string> {
  const { default: Papa } = await import('papaparse')
  return `${Papa.unparse(rows, { escapeFormulae: formula })}\r\n`
}
