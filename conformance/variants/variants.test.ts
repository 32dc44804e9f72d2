// A server that differs where the reference lets it is not accused: neither of one difference, nor of all at once.
import { describe, expect, test } from 'vitest'
import { together } from '../faults/fault.ts'
import { complaintsAbout } from '../testing/prove.ts'
import { variants } from './variants.ts'

describe.each([{ control: false }, { control: true }])('with control: $control', ({ control }) => {
  test.each(variants)('nothing is said of a server that $name', async variant => {
    expect(await complaintsAbout(variant, control)).toEqual([])
  })

  test('nothing is said of a server that does all of it', async () => {
    expect(await complaintsAbout(together(variants), control)).toEqual([])
  })
})

test('every variant has a name of its own', () => {
  expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length)
})
