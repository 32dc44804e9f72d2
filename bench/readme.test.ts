import { describe, expect, test } from 'vitest'
import { markdownOf, withTables } from './readme.ts'

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

describe('a table of Markdown', () => {
  const slow = { what: 'slow', asked: '< 2', measured: '3 ms', isMet: false, besides: { MB: '70' } }
  const plain = { what: 'plain', asked: '', measured: '1 ms', isMet: undefined }

  test('has a column for what was measured besides, and marks what was missed', () => {
    expect(markdownOf({ title: 'Times', rows: [slow, plain] })).toBe(
      [
        '**Times**',
        '',
        '|       | measured | asked | MB  |',
        '| ----- | -------- | ----- | --- |',
        '| slow  | 3 ms     | < 2 ✗ | 70  |',
        '| plain | 1 ms     |       |     |',
      ].join('\n'),
    )
  })

  test('has no column for nothing', () => {
    const table = markdownOf({ title: 'Times', rows: [plain] })
    expect(table).toBe('**Times**\n\n|       | measured |\n| ----- | -------- |\n| plain | 1 ms     |')
  })
})
