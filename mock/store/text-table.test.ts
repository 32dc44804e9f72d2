import { describe, expect, test } from 'vitest'
import { TextTable } from './text-table.ts'

describe('a table of texts', () => {
  test('gives each text a place of its own, in the order added, and finds it there', () => {
    const table = new TextTable()
    const texts = Array.from({ length: 5_000 }, (_, n) => `text ${n}`)
    expect(texts.map(text => table.add(text))).toEqual(texts.map((_, place) => place))
    expect(texts.map(text => table.placeOf(text))).toEqual(texts.map((_, place) => place))
    expect(texts.map((_, place) => table.textAt(place))).toEqual(texts)
    expect(table.texts).toEqual(texts)
    expect(table.size).toBe(5_000)
  })

  test.each(['', 'text', 'text 1 ', 'Text 1'])('does not find "%s" where it is not', text => {
    const table = new TextTable()
    expect(table.placeOf(text)).toBe(-1)
    table.add('text 1')
    expect(table.placeOf(text)).toBe(-1)
  })

  test('tells texts of the same hash apart', () => {
    // Two of the shortest that FNV-1a does not tell apart.
    const [one, other] = ['costarring', 'liquid']
    const table = new TextTable()
    table.add(one)
    expect(table.placeOf(other)).toBe(-1)
    const place = table.add(other)
    table.remove(table.placeOf(one))
    expect(table.placeOf(one)).toBe(-1)
    expect(table.placeOf(other)).toBe(place)
  })

  test('gives a removed place to the next text, and holds what a Map would hold after any course of events', () => {
    const table = new TextTable()
    const places = new Map<string, number>()
    let state = 7
    for (let step = 0; step < 20_000; step++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      const text = `t${(state >>> 8) % 700}`
      const place = places.get(text)
      expect(table.placeOf(text)).toBe(place ?? -1)
      if (place === undefined) places.set(text, table.add(text))
      else {
        table.remove(place)
        places.delete(text)
      }
    }
    expect(table.size).toBe(places.size)
    expect(new Set(table.texts)).toEqual(new Set(places.keys()))
    expect(Math.max(...places.values())).toBeLessThan(700)
  })
})
