import { describe, expect, test } from 'vitest'
import { TextBlock } from './text-block.ts'

const utf8 = new TextEncoder()

describe('a place of a block of texts', () => {
  test.each([
    { title: 'a text', body: 'Grüße' },
    { title: 'bytes', body: utf8.encode('Grüße') },
  ])('has a copy of $title', ({ body }) => {
    const block = new TextBlock({ places: 2, size: 16 })
    const length = block.write(1, body)
    if (typeof body !== 'string') body.fill(0)
    expect(block.read(1, length)).toBe('Grüße')
  })

  test.each([
    { title: 'of a text', body: 'abcdefgh', before: '', head: 'abcde' },
    { title: 'of bytes', body: utf8.encode('abcdefgh'), before: '', head: 'abcde' },
    { title: 'of a text and what stands before it', body: 'abcdefgh', before: '12', head: '12abc' },
    {
      title: 'of bytes and what stands before them',
      body: utf8.encode('abcdefgh'),
      before: '12',
      head: '12abc',
    },
    { title: 'of what stands before bytes', body: utf8.encode('abc'), before: '1234567', head: '12345' },
    {
      title: 'of what stands after bytes',
      body: utf8.encode('abc'),
      before: '1',
      after: '89',
      head: '1abc8',
    },
    { title: 'of a text up to a character that would be cut', body: 'abcdß', before: '', head: 'abcd' },
  ])('has the head $title', ({ body, before, after, head }) => {
    const block = new TextBlock({ places: 2, size: 5 })
    expect(block.read(0, block.write(0, body, { before, after }))).toBe(head)
  })

  test.each([
    { text: '', length: 0 },
    { text: 'abcde', length: 5 },
    { text: 'abcdef', length: undefined },
    { text: 'ßßß', length: undefined },
  ])('takes $text as a whole or not at all', ({ text, length }) => {
    const block = new TextBlock({ places: 1, size: 5 })
    expect(block.writeWhole(0, text)).toBe(length)
    if (length !== undefined) expect(block.read(0, length)).toBe(text)
  })

  test('keeps its text while the others are written over', () => {
    const block = new TextBlock({ places: 3, size: 4 })
    const lengths = [0, 1, 2].map(place => block.write(place, `${place}${place}`))
    block.write(0, 'xxxxxxxx')
    block.write(2, 'yyyyyyyy')
    expect(block.read(1, lengths[1] ?? 0)).toBe('11')
  })
})
