// Every requirement of the API that concerns the mock is named by a test beside its code, in a title or a row of its table;
// a comment does not count.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const ids = readFileSync('openapi/requirement-ids.txt', 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.slice(2))

/** What does not concern a mock, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'transport.https-only': 'a mock on loopback is exempt',
}

const tests = globSync('mock/**/*.{test,cases}.ts')
  .concat(globSync('mock/store/cases/*.ts'))
  .filter(path => !path.endsWith('requirements.test.ts'))
  .map(path => withoutComments(readFileSync(path, 'utf8')))
  .join('\n')

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm, '')
}

/** Whole ids: webhooks.delete is not named by webhooks.delete-twice. */
function isNamed(id: string, text: string): boolean {
  return new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(text)
}

describe('a requirement is named by a test of the mock', () => {
  test('of which there are more than a hundred', () => {
    expect(ids.length).toBeGreaterThan(100)
  })

  test.each(ids.filter(id => elsewhere[id] === undefined))('%s', id => {
    expect(isNamed(id, tests)).toBe(true)
  })

  test.each(Object.keys(elsewhere))('unless it does not concern a mock: %s', id => {
    expect(ids).toContain(id)
  })

  test('and not by a comment alone', () => {
    const source =
      "// unlock.cost\ntest('unlock.race: costs', () => {}) // unlock.cached\n/** unlock.fields */"
    const found = ['unlock.cost', 'unlock.race', 'unlock.cached', 'unlock.fields'].filter(id =>
      isNamed(id, withoutComments(source)),
    )
    expect(found).toEqual(['unlock.race'])
  })

  test.each([
    { text: "test('unlock.cost: costs", named: true },
    { text: "test('unlock.race, unlock.cost: costs", named: true },
    { text: "test('unlock.cost-free: costs", named: false },
    { text: "test('unlock.cost.more: costs", named: false },
    { text: "test('relock.unlock.cost: costs", named: false },
  ])('as unlock.cost is in $text: $named', ({ text, named }) => {
    expect(isNamed('unlock.cost', text)).toBe(named)
  })
})
