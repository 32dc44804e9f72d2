import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createMock } from '../mock.ts'
import { readLeadsFile } from './read-leads-file.ts'
import { UsageError } from './usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'leads-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const own = {
  id: 'c_00000000000000aa',
  full_name: 'Own Lead',
  email_primary: 'own@mine.example',
  country: 'Iceland',
}

describe('a file of leads', () => {
  test.each([
    ['leads.ndjson', `${JSON.stringify(own)}\n`],
    ['leads.csv', `id,full_name,email_primary,country\r\n${Object.values(own).join(',')}\r\n`],
  ])('%s brings leads that the mock finds and unlocks', async (name, content) => {
    await using mock = createMock({ leads: 500, extraLeads: readLeadsFile(fileOf(name, content)) })
    const headers = { Authorization: `Bearer ${mock.key()}`, 'Content-Type': 'application/json' }
    const base = 'https://api.leadleap.net/api/v1'
    const found = await (await mock.fetch(`${base}/leads?country=iceland`, { headers })).json()
    expect(found).toMatchObject({ data: [{ id: own.id, email: 'ow***@mine.example' }], meta: { total: 1 } })
    const body = JSON.stringify({ lead_id: own.id })
    const unlocked = await (
      await mock.fetch(`${base}/leads/unlock`, { method: 'POST', headers, body })
    ).json()
    expect(unlocked).toMatchObject({ data: { full_name: 'Own Lead', email_primary: 'own@mine.example' } })
  })

  test.each([
    { what: 'of no known ending', path: () => fileOf('leads.txt', ''), says: 'must end in .ndjson or .csv' },
    { what: 'that is not there', path: () => join(folder, 'none.csv'), says: 'cannot be read' },
    {
      what: 'not in UTF-8',
      path: () => fileOf('latin.csv', new Uint8Array([0xff])),
      says: 'it is not UTF-8',
    },
    {
      what: 'with a line that is no lead',
      path: () => fileOf('bad.ndjson', '{"id":"c_1"}\n'),
      says: 'line 1',
    },
  ])('$what is refused in a sentence', ({ path, says }) => {
    const read = () => readLeadsFile(path())
    expect(read).toThrow(UsageError)
    expect(read).toThrow(says)
  })
})
