import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

describe('the entry for browsers', () => {
  let metafile: Metafile
  /** Minified and compressed, as a page loads it; MSW, which the page has anyway, is not counted. */
  let kilobytes: number

  beforeAll(async () => {
    const bundle = await build({
      entryPoints: [new URL('browser.ts', import.meta.url).pathname],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      external: ['msw', 'node:*'],
      minify: true,
      metafile: true,
      write: false,
      outdir: 'out',
    })
    metafile = bundle.metafile
    const entry = bundle.outputFiles.find(({ path }) => path.endsWith('/browser.js'))
    kilobytes = gzipSync(entry?.contents ?? '').length / 1000
  })

  test('reaches nothing of Node, nor of the parts that need it', () => {
    const imported = Object.values(metafile.inputs).flatMap(input => input.imports)
    expect(imported.filter(({ external }) => external).map(({ path }) => path)).toEqual(['msw/http'])
    expect(Object.keys(metafile.inputs).filter(file => /mock\/(?:cli|control)\/|node-/.test(file))).toEqual(
      [],
    )
  })

  test('weighs little: 66 kB when this was written', () => {
    expect(kilobytes).toBeGreaterThan(20)
    expect(kilobytes).toBeLessThan(90)
  })
})
