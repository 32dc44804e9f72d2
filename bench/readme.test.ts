import { describe, expect, test } from 'vitest'
import { withTables } from './readme.ts'

describe('the tables in the README', () => {
  const first = withTables('# Title\n\nText.\n', 'one')

  test('come at the end the first time', () => {
    expect(first).toMatch(/^# Title\n\nText\.\n\n<!-- bench: .*-->\n\none\n\n<!-- bench: end -->\n$/)
  })

  test('take the place of the last ones, and of nothing else', () => {
    const moved = `${first}\nMore text.\n`
    const second = withTables(moved, 'two')
    expect(second).toBe(moved.replace('\none\n', '\ntwo\n'))
  })
})
