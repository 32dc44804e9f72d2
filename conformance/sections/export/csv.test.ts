import { expect, test } from 'vitest'
import { parseCsv } from './csv.ts'

test.each([
  { given: 'id,email\r\nc_1,a@b.example\r\n', rows: [['c_1', 'a@b.example']] },
  { given: 'id,email\nc_1,a@b.example', rows: [['c_1', 'a@b.example']] },
  { given: 'name,email\r\n"Lee, ""Al""",a@b.example\r\n', rows: [['Lee, "Al"', 'a@b.example']] },
  { given: 'id\r\nc_1\r\n', rows: [['c_1']] },
])('a file under RFC 4180 has no fault: $given', ({ given, rows }) => {
  const file = parseCsv(given)
  expect(file.faults).toEqual([])
  expect(file.rows).toEqual(rows)
})

test.each([
  { given: 'name,email\r\nLee, Al,a@b.example\r\n', want: 'row 2 has 3 cells, the first 2' },
  { given: 'name,email\r\n"Lee,a@b.example\r\n', want: 'Quoted field unterminated (row 2)' },
])('a file that is not quoted as it should has a fault: $given', ({ given, want }) => {
  expect(parseCsv(given).faults).toContain(want)
})

test('a first row with an address is no header', () => {
  expect(parseCsv('c_1,a@b.example\r\n').header).toBeUndefined()
})

test.each(['=1+1', '+SUM(A1)', '-cmd|', '@now'])('%s would run in a spreadsheet', cell => {
  expect(parseCsv(`name\r\n${cell}\r\n`).formulas).toEqual([cell])
})

test.each(['+14155551278', '+1 (415) 555-1278', '-5', 'a=b', "'=1+1"])('%s would not', cell => {
  expect(parseCsv(`name\r\n${cell}\r\n`).formulas).toEqual([])
})
