import { expect, test } from 'vitest'
import { disagreementsOf, type View } from './views.ts'

const view = (of: string, fields: View['fields'], isText = false): View => ({ of, fields, isText })

test.each([
  { what: 'the same', one: { city: 'Rome' }, other: { city: 'Rome' }, want: [] },
  { what: 'another', one: { city: 'Rome' }, other: { city: 'Paris' }, want: ['city'] },
  { what: 'null in one', one: { city: 'Rome' }, other: { city: null }, want: ['city'] },
  { what: 'a field that only one has', one: { city: 'Rome' }, other: { state: null }, want: [] },
  { what: 'a mask of it', one: { phone: '+1415****78' }, other: { phone: '+14155551278' }, want: [] },
  {
    what: 'a mask of another',
    one: { phone: '+1415****79' },
    other: { phone: '+14155551278' },
    want: ['phone'],
  },
  { what: 'whether it is unlocked', one: { is_unlocked: false }, other: { is_unlocked: true }, want: [] },
  { what: 'lists', one: { tags: ['a'] }, other: { tags: ['b'] }, want: [] },
])('two views that show $what', ({ one, other, want }) => {
  const found = disagreementsOf([view('a', one), view('b', other)])
  expect(found.map(({ field }) => field)).toEqual(want)
})

test.each([
  { cell: '87', value: 87, want: [] },
  { cell: '', value: null, want: [] },
  { cell: "'=1+1", value: '=1+1', want: [] },
  { cell: '88', value: 87, want: ['x'] },
  { cell: '', value: 'something', want: ['x'] },
])('a cell "$cell" against the value $value', ({ cell, value, want }) => {
  const found = disagreementsOf([view('a', { x: value }), view('csv', { x: cell }, true)])
  expect(found.map(({ field }) => field)).toEqual(want)
})
