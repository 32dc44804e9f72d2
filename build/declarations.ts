// The types of what the package exports: the compiler's declarations of all that the entry points reach, with imports
// that a reader of the published package can follow.
import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'

const entries = ['mock/index.d.ts', 'mock/browser.d.ts', 'conformance/index.d.ts', 'conformance/vitest.d.ts']

/** For a project whose own `lib` is older; Node's types would bring it, but a browser has none of these. */
const disposable = '/// <reference lib="esnext.disposable" />\n'

/** `from '...'` and `import('...')`. */
const specifiers = /(?<=\b(?:from |import\())(['"])([^'"]+)\1/g

export async function writeDeclarations(outdir: string): Promise<void> {
  const emitted = await mkdtemp(join(tmpdir(), 'declarations-'))
  try {
    await promisify(execFile)('node_modules/.bin/tsc', ['-p', 'build', '--outDir', emitted])
    const written = new Set<string>()
    const waiting = [...entries]
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (written.has(file)) continue
      written.add(file)
      const { text, imported } = followable(file, await declarationsOf(file, emitted))
      waiting.push(...imported)
      await mkdir(dirname(join(outdir, file)), { recursive: true })
      await writeFile(join(outdir, file), entries.includes(file) ? disposable + text : text)
    }
  } finally {
    await rm(emitted, { recursive: true })
  }
}

/** What the compiler has made of a source; or, of JavaScript, the declarations that lie beside it. */
async function declarationsOf(file: string, emitted: string): Promise<string> {
  const made = join(emitted, file)
  return readFile((await exists(made)) ? made : file, 'utf8')
}

/** Imports by the package's own `#` names and by `.ts` become relative ones of `.js`. */
function followable(file: string, declarations: string): { text: string; imported: string[] } {
  const imported: string[] = []
  const text = declarations.replaceAll(specifiers, (whole, quote: string, specifier: string) => {
    if (!/^[.#]/.test(specifier)) return whole
    const target = specifier.startsWith('#') ? specifier.slice(1) : join(dirname(file), specifier)
    imported.push(target.replace(/\.[jt]s$/, '.d.ts'))
    const path = relative(dirname(file), target.replace(/\.ts$/, '.js'))
    return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`
  })
  return { text: withoutObligation(text), imported }
}

/** Where an optional peer is not installed, what is imported from it is of any type, and that is no error. */
function withoutObligation(text: string): string {
  return text.replaceAll(/^import .* from ['"]msw(?:\/\w+)?['"];$/gm, '// @ts-ignore\n$&')
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
