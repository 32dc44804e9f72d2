import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, Schema } from './compile.ts'

const generated = ['request-validators.js', 'response-validators.js', 'webhook-validators.js']

async function load(source: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(source)}`)
}

describe('a compiled module', () => {
  test.each(generated)('%s imports nothing', name => {
    const text = readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8')
    expect(text).not.toMatch(/^\s*import\b|\bimport\(|^export .* from /m)
    expect(text.replaceAll(/\.code = 'require\([^']*'/g, '')).not.toMatch(/\brequire\(/)
  })

  test('runs where nothing can be resolved, runtime helpers included', async () => {
    const schema = new Schema({ type: 'string', minLength: 2, format: 'date-time' })
    const source = await compile({ groups: { only: { here: schema } }, allErrors: true })
    const { only } = await load(source)
    expect(Object(only).here('2026-02-26T14:30:00.000Z')).toBe(true)
    expect(Object(only).here('x')).toBe(false)
    expect(Object(only).here.errors.map(({ keyword }: { keyword: string }) => keyword)).toEqual([
      'minLength',
      'format',
    ])
  })

  test('shares one validator between equal schemas', async () => {
    const groups = { a: { one: new Schema({ type: 'null' }) }, b: { two: new Schema({ type: 'null' }) } }
    const { a, b } = await load(await compile({ groups, allErrors: false }))
    expect(Object(a).one).toBe(Object(b).two)
  })

  test('refuses a keyword that JSON Schema does not know', async () => {
    const groups = { only: { here: new Schema({ type: 'string', minimumLength: 2 }) } }
    await expect(compile({ groups, allErrors: false })).rejects.toThrow('minimumLength')
  })
})
