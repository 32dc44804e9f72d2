// The arrows of the house, read off the imports: prose about them rots. Each rule has been shown a source that breaks it.
import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  circles,
  nodeOnly,
  strangeHomes,
  strayImports,
  strayImportsInMock,
  testCode,
  testCodeInProduct,
  undeclaredPackages,
} from './architecture/rules.ts'
import { readSource } from './architecture/source.ts'

/** What runs in a browser too, with all that it reaches. */
const everywhere = ['mock/mock.ts', 'mock/browser.ts', 'fixtures/lead-directory.ts', 'fixtures/demo-keys.ts']
const published = [
  'cli.ts',
  'mock/index.ts',
  'mock/browser.ts',
  'conformance/index.ts',
  'conformance/vitest.ts',
]

const everySource = globSync('{openapi,fixtures,mock,conformance,load}/**/*.{ts,js}')
  .concat('cli.ts')
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => !path.endsWith('.d.ts'))
  .map(path => readSource(path))
const product = everySource.filter(({ path }) => !testCode.test(path))

describe('the arrows hold', () => {
  test('in sources that were found', () => {
    expect(product.length).toBeGreaterThan(100)
    for (const entry of [...everywhere, ...published])
      expect(product.map(({ path }) => path)).toContain(entry)
  })

  test('between folders, which meet by #folder/ alone', () => {
    expect(product.flatMap(strayImports)).toEqual([])
  })

  test('between the parts of the mock', () => {
    expect(product.flatMap(strayImportsInMock)).toEqual([])
  })

  test('between the product and its tests', () => {
    expect(testCodeInProduct(everySource, published)).toEqual([])
  })

  test('in no circle', () => {
    expect(circles(product)).toEqual([])
  })

  test('away from Node in what runs everywhere', () => {
    expect(nodeOnly(product, everywhere)).toEqual([])
  })

  test('to packages that are installed with this one', () => {
    expect(undeclaredPackages(product, published)).toEqual([])
  })

  test('to one home of time and of chance', () => {
    expect(product.filter(({ path }) => /^(?:mock|fixtures)\//.test(path)).flatMap(strangeHomes)).toEqual([])
  })
})

describe('a source that breaks a rule is found', () => {
  const broken = (path: string, text: string) => readSource(path, text)

  test.each([
    {
      path: 'openapi/a.ts',
      text: "import '#fixtures/lead.ts'",
      finding: 'openapi/a.ts may not import #fixtures/lead.ts',
    },
    {
      path: 'fixtures/a.ts',
      text: "export * from '#mock/mock.ts'",
      finding: 'fixtures/a.ts may not import #mock/mock.ts',
    },
    {
      path: 'mock/a.ts',
      text: "await import('#conformance/a.ts')",
      finding: 'mock/a.ts may not import #conformance/a.ts',
    },
    {
      path: 'conformance/a.ts',
      text: "import type { Mock } from '#mock/mock.ts'",
      finding: 'conformance/a.ts may not import #mock/mock.ts',
    },
    {
      path: 'load/a.ts',
      text: "let a: import('#mock/mock.ts').Mock",
      finding: 'load/a.ts may not import #mock/mock.ts',
    },
    {
      path: 'mock/core/a.ts',
      text: "import '../../openapi/a.ts'",
      finding: 'mock/core/a.ts leaves its folder for ../../openapi/a.ts',
    },
    {
      path: 'mock/core/a.ts',
      text: "import '#mock/clock.ts'",
      finding: 'mock/core/a.ts goes round for #mock/clock.ts',
    },
  ])('$finding', ({ path, text, finding }) => {
    expect(strayImports(broken(path, text))).toEqual([finding])
  })

  test.each([
    {
      path: 'mock/store/a.ts',
      text: "import type { Api } from '../core/api.ts'",
      finding: 'mock/store/a.ts may not import ../core/api.ts',
    },
    {
      path: 'mock/core/a.ts',
      text: "import '../operations/handlers.ts'",
      finding: 'mock/core/a.ts may not import ../operations/handlers.ts',
    },
    { path: 'mock/clock.ts', text: "import './mock.ts'", finding: 'mock/clock.ts may not import ./mock.ts' },
  ])('$finding', ({ path, text, finding }) => {
    expect(strayImportsInMock(broken(path, text))).toEqual([finding])
  })

  test.each([
    { text: "import '../testing/client.ts'", finding: 'mock/core/a.ts imports mock/testing/client.ts' },
    { text: "import './a.test.ts'", finding: 'mock/core/a.ts imports mock/core/a.test.ts' },
    { text: "import '../store/store-cases.ts'", finding: 'mock/core/a.ts imports mock/store/store-cases.ts' },
  ])('$finding', ({ text, finding }) => {
    expect(testCodeInProduct([broken('mock/core/a.ts', text)], ['mock/core/a.ts'])).toEqual([finding])
  })

  test.each([
    { text: 'Date.now()', reads: 'Date.now' },
    { text: 'const { now } = { now: Date.now }', reads: 'Date.now' },
    { text: 'new Date()', reads: 'new Date()' },
    { text: 'new Date', reads: 'new Date()' },
    { text: 'Date()', reads: 'new Date()' },
    { text: 'Math.random()', reads: 'Math.random' },
    { text: 'crypto.randomUUID()', reads: 'crypto.randomUUID' },
  ])('mock/core/a.ts reads $reads in $text', ({ text, reads }) => {
    expect(strangeHomes(broken('mock/core/a.ts', text))).toEqual([`mock/core/a.ts reads ${reads}`])
  })

  test.each(['new Date(0)', 'now.now()', '// Date.now()', "'Date.now()'", 'clock.now()'])(
    'mock/core/a.ts reads nothing in %s',
    text => {
      expect(strangeHomes(broken('mock/core/a.ts', text))).toEqual([])
    },
  )

  test.each([
    { text: "import fs from 'node:fs'", finding: 'mock/b.ts imports node:fs' },
    { text: "await import('node:fs')", finding: 'mock/b.ts imports node:fs' },
    { text: 'process.exit()', finding: 'mock/b.ts reads process' },
    { text: 'const bytes = Buffer.from(text)', finding: 'mock/b.ts reads Buffer' },
  ])('$finding, though only through another', ({ text, finding }) => {
    const sources = [broken('mock/a.ts', "import './b.ts'"), broken('mock/b.ts', text)]
    expect(nodeOnly(sources, ['mock/a.ts'])).toEqual([finding])
    expect(nodeOnly(sources, [])).toEqual([])
  })

  test('mock/a.ts needs fastify', () => {
    const source = broken(
      'mock/a.ts',
      "import 'fastify'; import 'papaparse'; import '@noble/hashes/sha2.js'; import 'node:fs'",
    )
    expect(undeclaredPackages([source], ['mock/a.ts'])).toEqual(['mock/a.ts needs fastify'])
  })

  test('mock/a.ts → mock/b.ts → mock/a.ts, unless for a type alone', () => {
    const circle = (kind: string) => [
      broken('mock/a.ts', "import './b.ts'"),
      broken('mock/b.ts', `import ${kind}{ a } from './a.ts'`),
    ]
    expect(circles(circle(''))).toEqual(['mock/a.ts → mock/b.ts → mock/a.ts'])
    expect(circles(circle('type '))).toEqual([])
  })
})
