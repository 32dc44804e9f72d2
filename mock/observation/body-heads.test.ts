import { describe, expect, test } from 'vitest'
import { BodyHeads } from './body-heads.ts'

const utf8 = new TextEncoder()

describe('the heads of bodies', () => {
  test.each([
    { title: 'a text', body: 'Grüße' },
    { title: 'bytes', body: utf8.encode('Grüße') },
  ])('are copied from $title', ({ body }) => {
    const heads = new BodyHeads({ count: 2, maxHead: 16 })
    const head = heads.write(body)
    if (typeof body !== 'string') body.fill(0)
    expect(heads.read(head)).toBe('Grüße')
  })

  test.each([{ body: 'abcdefgh' }, { body: utf8.encode('abcdefgh') }])(
    'are cut to their bound',
    ({ body }) => {
      const heads = new BodyHeads({ count: 2, maxHead: 5 })
      expect(heads.read(heads.write(body))).toBe('abcde')
    },
  )

  test('are kept for as many as were asked for, whatever their lengths', () => {
    const count = 7
    const heads = new BodyHeads({ count, maxHead: 10 })
    const written = Array.from({ length: 500 }, (_, n) => {
      const text = `${n}`.padEnd((n * 7) % 11, 'x')
      return { text: text.slice(0, 10), head: heads.write(text) }
    })
    for (const { text, head } of written.slice(-count)) expect(heads.read(head)).toBe(text)
    const [first] = written
    expect(first && heads.read(first.head)).not.toBe(first?.text)
  })
})
