import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nodeIn, stringsIn, walk } from './contract-node.ts'
import { readContract } from './generate/document.ts'

const requirements = readFileSync(new URL('./requirement-ids.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => ({ level: line.slice(0, 1), id: line.slice(2) }))

const ids = new Set(requirements.map(({ id }) => id))
const nodes = [...walk(readContract())]
const pointed = new Set(nodes.flatMap(([, node]) => stringsIn(node, 'x-requirements')))
const chosen = new Set(nodes.flatMap(([, node]) => Object.keys(nodeIn(node, 'x-choices'))))

describe('the requirements', () => {
  test('are listed once each', () => {
    expect(requirements).toHaveLength(131)
    expect(ids.size).toBe(131)
  })

  test.each(requirements)('$id has a node in the contract', ({ id }) => {
    expect(pointed).toContain(id)
  })

  test('hold every id that the contract points to', () => {
    expect([...pointed].filter(id => !ids.has(id))).toEqual([])
  })

  test.each(requirements.filter(({ level }) => level === 'C'))('$id is a choice, and explained', ({ id }) => {
    expect(chosen).toContain(id)
  })

  test('are what the contract explains, but for its repairs of examples and choices of its own', () => {
    expect([...chosen].filter(id => !ids.has(id)).toSorted()).toEqual([
      'example.addresses',
      'example.credits-remaining',
      'example.email-second',
      'example.search-entity',
      'example.search-page',
      'example.timestamps',
      'export.events',
      'search.repeated-scalar',
    ])
  })
})

describe('the marks of provenance', () => {
  const marked = nodes.flatMap(([pointer, node]) =>
    ['x-inferred', 'x-chosen'].flatMap(mark =>
      stringsIn(node, mark).map(keyword => ({ pointer, node, mark, keyword })),
    ),
  )

  test('are many', () => {
    expect(marked.length).toBeGreaterThan(40)
  })

  test.each(marked)('$pointer has the $keyword that $mark names', ({ node, keyword }) => {
    expect(Object.keys(node)).toContain(keyword)
  })
})
