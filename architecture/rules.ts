// The rules of the house: each a function from sources to findings.
import manifest from '#package.json' with { type: 'json' }
import type { Source } from './source.ts'

/** Which folder may import from which. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  openapi: [],
  fixtures: ['openapi'],
  mock: ['openapi', 'fixtures'],
  conformance: ['openapi'],
  load: ['openapi'],
  'cli.ts': ['openapi', 'fixtures', 'mock', 'conformance', 'load'],
}

/** Which parts of the mock may know of which; those not named may know of all. */
const arrowsInMock: Readonly<Record<string, readonly string[]>> = {
  store: [],
  webhooks: ['clock.ts', 'ids.ts', 'iso-time.ts', 'next-turn.ts', 'observation', 'store'],
  observation: ['clock.ts', 'core', 'webhooks'],
  core: ['clock.ts', 'digest.ts', 'ids.ts', 'iso-time.ts', 'store', 'webhooks'],
  operations: ['core', 'digest.ts', 'iso-time.ts', 'store'],
  'clock.ts': [],
  'iso-time.ts': [],
  'ids.ts': ['randomness.ts'],
  'randomness.ts': [],
}

/** The one home of each thing that differs from run to run. */
const homes: Readonly<Record<string, string>> = {
  'Date.now': 'mock/clock.ts',
  'new Date()': 'mock/clock.ts',
  'Math.random': 'mock/randomness.ts',
  'crypto.getRandomValues': 'mock/randomness.ts',
  'crypto.randomUUID': 'mock/randomness.ts',
}

export const testCode = /(?:\.test|-cases)\.ts$|\/(?:testing|cases)\//

export function strayImports({ path, imports }: Source): string[] {
  const own = topOf(path)
  return imports.flatMap(({ specifier, target }) => {
    if (isPackage(target) || target === 'package.json') return []
    if (specifier.startsWith('.') && topOf(target) !== own)
      return [`${path} leaves its folder for ${specifier}`]
    if (specifier.startsWith('#') && topOf(target) === own) return [`${path} goes round for ${specifier}`]
    const allowed = topOf(target) === own || arrows[own]?.includes(topOf(target))
    return allowed ? [] : [`${path} may not import ${specifier}`]
  })
}

export function strayImportsInMock({ path, imports }: Source): string[] {
  const allowed = arrowsInMock[partOf(path)]
  if (allowed === undefined || topOf(path) !== 'mock') return []
  return imports
    .filter(({ target }) => topOf(target) === 'mock' && partOf(target) !== partOf(path))
    .filter(({ target }) => !allowed.includes(partOf(target)))
    .map(({ specifier }) => `${path} may not import ${specifier}`)
}

export function testCodeInProduct(sources: readonly Source[], entries: readonly string[]): string[] {
  return reachedFrom(entries, sources).flatMap(({ path, imports }) =>
    imports.filter(({ target }) => testCode.test(target)).map(({ target }) => `${path} imports ${target}`),
  )
}

export function strangeHomes({ path, reads }: Source): string[] {
  return reads
    .filter(read => homes[read] !== undefined && homes[read] !== path)
    .map(read => `${path} reads ${read}`)
}

export function nodeOnly(sources: readonly Source[], entries: readonly string[]): string[] {
  return reachedFrom(entries, sources).flatMap(({ path, imports, reads }) => [
    ...imports
      .filter(each => each.target.startsWith('node:') && !each.isTypeOnly)
      .map(each => `${path} imports ${each.target}`),
    ...reads
      .filter(read => ['process', 'Buffer', 'setImmediate', 'require'].includes(read))
      .map(read => `${path} reads ${read}`),
  ])
}

export function undeclaredPackages(sources: readonly Source[], entries: readonly string[]): string[] {
  const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]
  return reachedFrom(entries, sources).flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isTypeOnly }) => isPackage(target) && !target.startsWith('node:') && !isTypeOnly)
      .filter(({ target }) => !declared.some(name => target === name || target.startsWith(`${name}/`)))
      .map(({ target }) => `${path} needs ${target}`),
  )
}

/** Circles of imports that are there at run time. */
export function circles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const done = new Set<string>()
  const found: string[] = []
  function visit(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? []) {
      if (!isTypeOnly) visit(target, [...trail, path])
    }
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return found
}

function reachedFrom(entries: readonly string[], sources: readonly Source[]): Source[] {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const reached = new Set(entries)
  for (const path of reached) {
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? []) if (!isTypeOnly) reached.add(target)
  }
  return [...reached].flatMap(path => byPath.get(path) ?? [])
}

function topOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function partOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function isPackage(target: string): boolean {
  return arrows[topOf(target)] === undefined && target !== 'package.json'
}
