// The sources as JavaScript for Node and for browsers. What is loaded only when it is needed stays a file of its own, and
// dependencies stay imports.
import { build } from 'esbuild'
import manifest from '#package.json' with { type: 'json' }

/**
 * One build, so that what Node and a browser both need is there once: a fifth of the package. That nothing of Node is
 * among what a browser loads is the sources' own doing, which architecture.test.ts sees to.
 */
export async function bundle(outdir: string): Promise<void> {
  await build({
    outdir,
    entryPoints: {
      index: 'mock/index.ts',
      browser: 'mock/browser.ts',
      cli: 'bin.js',
      conformance: 'conformance/index.ts',
      vitest: 'conformance/vitest.ts',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: ['node22.18', 'es2024'],
    chunkNames: 'chunks/[name]-[hash]',
    external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
    // Names stay, for whoever reads a stack trace.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  })
}
