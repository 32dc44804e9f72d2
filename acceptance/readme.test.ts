// The README's TypeScript compiles, against the sources under the names that a user imports.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from './child-process.ts'

interface Block {
  /** Its line in the README. */
  line: number
  code: string
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ index, 1: code = '' }) => ({
    line: markdown.slice(0, index).split('\n').length + 1,
    code,
  }))
}

/** What the compiler says of each block, as a module of its own at the root of the project. */
function findingsIn(blocks: readonly Block[]): string[] {
  const files = new Map(blocks.map(({ line, code }) => [join(root, `readme-line-${line}.ts`), code]))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    root,
    {
      noUnusedLocals: false,
      paths: {
        'leadleap-kit': ['./mock/index.ts'],
        'leadleap-kit/browser': ['./mock/browser.ts'],
        'leadleap-kit/vitest': ['./conformance/vitest.ts'],
        'leadleap-kit/conformance': ['./conformance/index.ts'],
      },
    },
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = path => files.has(path) || fileExists(path)
  host.readFile = path => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path)
    if (code === undefined) return getSourceFile(path, version, ...rest)
    const format = typeof version === 'object' ? version : { languageVersion: version }
    return ts.createSourceFile(path, code, { ...format, impliedNodeFormat: ts.ModuleKind.ESNext })
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap(path =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(
        ({ messageText }) =>
          `${path.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      ),
  )
}

const blocks = blocksOf(readFileSync(join(root, 'README.md'), 'utf8'))

describe('the README', () => {
  test.each(['handlers', 'fetch', 'listen', 'clock', 'account', 'faults', 'requests', 'webhooks'])(
    'shows mock.%s',
    name => {
      expect(blocks.filter(({ code }) => code.includes(`mock.${name}`))).not.toEqual([])
    },
  )

  test('compiles', () => {
    expect(findingsIn(blocks)).toEqual([])
  })
})

test('code that does not compile is found, with its line', () => {
  const wrong =
    "# Title\n\n```ts\nimport { createMock } from 'leadleap-kit'\ncreateMock().clock.advance('24h')\n```\n"
  expect(findingsIn(blocksOf(wrong))).toEqual([
    "readme-line-4.ts: Argument of type 'string' is not assignable to parameter of type 'number'.",
  ])
})
