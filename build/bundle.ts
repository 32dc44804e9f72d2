// The sources as JavaScript for Node and for browsers. What is loaded only when it is needed stays a file of its own, and
// dependencies stay imports.
import { type BuildOptions, build } from 'esbuild'
import manifest from '#package.json' with { type: 'json' }

const shared: BuildOptions = {
  bundle: true,
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
  logLevel: 'warning',
}

export async function bundle(outdir: string): Promise<void> {
  await Promise.all([
    build({
      ...shared,
      outdir,
      platform: 'node',
      target: 'node22.18',
      entryPoints: {
        index: 'mock/index.ts',
        cli: 'cli.ts',
        conformance: 'conformance/index.ts',
        vitest: 'conformance/vitest.ts',
      },
    }),
    build({
      ...shared,
      outdir,
      platform: 'browser',
      target: 'es2024',
      entryPoints: { browser: 'mock/browser.ts' },
    }),
  ])
}
