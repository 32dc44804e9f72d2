// Every fault is caught by the requirement that it breaks; every check has been seen to fail.
import { describe, expect, test } from 'vitest'
import { sections } from '../sections/sections.ts'
import { type Proof, proveFault, runAgainst } from '../testing/prove.ts'
import { faults } from './faults.ts'

const proofs: Proof[] = []

describe('a server that conforms', () => {
  test.each([{ control: true }, { control: false }])(
    'is not accused, with control: $control',
    async ({ control }) => {
      const { results } = await runAgainst({ control })
      expect(results.filter(({ findings }) => findings.length > 0)).toEqual([])
      expect(results.filter(({ verdict }) => verdict === 'error')).toEqual([])
    },
  )
})

describe('a server that breaks a requirement is caught by it', () => {
  test.each(faults)('$name: $what', async fault => {
    const proof = await proveFault(fault)
    proofs.push(proof)
    expect(proof.missed).toEqual([])
  })

  test('each under a name of its own', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
  })
})

describe('every check has been seen to fail', () => {
  test.each(sections.flatMap(({ checks }) => checks))('$requirement: $title', ({ requirement, title }) => {
    const seen = proofs
      .filter(({ fault }) => fault.breaks.includes(requirement))
      .some(({ reported }) => reported.get(requirement)?.includes(title))
    expect(seen).toBe(true)
  })
})
