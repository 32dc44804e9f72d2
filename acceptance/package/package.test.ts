import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '#package.json' with { type: 'json' }
import {
  copyProject,
  createProject,
  install,
  type Packed,
  type Project,
  pack,
  removeAll,
  typecheck,
} from './packed.ts'

const root = new URL('../..', import.meta.url).pathname

/** That a production install brings, this one among them; it was 77 when this was written. */
const mostPackages = 80

const versions = [
  { node: 24, program: process.execPath },
  { node: 22, program: 'node_modules/.bin/node' },
]

let packed: Packed

beforeAll(async () => {
  packed = await pack()
}, 120_000)

afterAll(removeAll)

describe('the package', () => {
  test('holds what a user needs, and little of it', () => {
    const needed =
      /^(?:dist\/.*\.(?:js|d\.ts)|openapi\/\w+\.yaml|fixtures\/vocabulary\/NOTICE|package\.json|README\.md|LICENSE)$/
    expect(packed.files.filter(file => !needed.test(file))).toEqual([])
    expect(packed.files.filter(file => /\/(?:testing|faults)\/|\.test\./.test(file))).toEqual([])
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'dist/index.js',
        'dist/browser.js',
        'dist/cli.js',
        'dist/conformance.js',
        'dist/vitest.js',
        'openapi/leadleap.yaml',
        'LICENSE',
      ]),
    )
    expect(packed.size).toBeLessThan(400_000)
    expect(packed.unpackedSize).toBeLessThan(2_000_000)
  })

  test.each([
    { tool: 'publint', args: ['--strict'] },
    { tool: 'attw', args: ['--profile', 'esm-only', '--format', 'ascii'] },
  ])('gives $tool nothing to find', async ({ tool, args }) => {
    const project = await createProject()
    await project.run(join(root, 'node_modules/.bin', tool), packed.tarball, ...args)
  })
})

describe('an empty project that installs the package alone', () => {
  let project: Project

  beforeAll(async () => {
    project = await copyProject('acceptance/package/consumer')
    await install(project, packed.tarball)
  }, 120_000)

  test('weighs under 25 MB, has what the manifest names, and no optional part', async () => {
    const directory = join(project.directory, 'node_modules')
    for (const name of Object.keys(manifest.dependencies))
      expect(await readdir(join(directory, name))).toContain('package.json')
    const names = await readdir(directory)
    expect(names.filter(name => ['vitest', 'msw', '@stoplight'].includes(name))).toEqual([])
    expect(await bytesIn(directory)).toBeLessThan(25_000_000)
    const { packages } = JSON.parse(await readFile(join(directory, '.package-lock.json'), 'utf8'))
    expect(Object.keys(packages).length).toBeLessThanOrEqual(mostPackages)
  })

  test('can do all that needs no MSW, and is told what to install for the rest', async () => {
    expect(await project.run('node', 'everything.ts')).toContain('all of it works')
  })

  test.each([{ module: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }])(
    'finds types that need nothing more, with $module',
    async options => {
      await typecheck(project, options, 'without-msw.ts', 'suite-types.ts')
    },
  )

  test('finds the contract and the manifest', async () => {
    const script = `console.log(import.meta.resolve('leadleap-kit/openapi/leadleap.yaml'), import.meta.resolve('leadleap-kit/package.json'))`
    expect(await project.run('node', '--input-type=module', '-e', script)).toMatch(
      /leadleap\.yaml .*package\.json/,
    )
  })

  test('runs the mock from the command line until it is told to stop', async () => {
    expect(await project.run('npx', 'leadleap-kit', 'key')).toMatch(/^ll_[0-9a-f]{64}\n$/)
    const bin = join(project.directory, 'node_modules/.bin/leadleap-kit')
    const mock = spawn(process.execPath, [bin, 'mock', '--port', '0', '--log', 'json'])
    const [line] = await once(mock.stdout, 'data')
    const { listening } = JSON.parse(String(line))
    expect((await fetch(`${listening}/leads`)).status).toBe(401)
    mock.kill('SIGTERM')
    expect(await once(mock, 'exit')).toEqual([0, null])
  })
})

describe('a project with MSW and vitest besides', () => {
  let project: Project
  const executableOf = (program: string) =>
    program.startsWith('/') ? program : join(project.directory, program)

  beforeAll(async () => {
    project = await copyProject('acceptance/package/consumer')
    await install(project, packed.tarball, 'msw@3.0.5', 'node@22')
    await symlink(join(root, 'node_modules/vitest'), join(project.directory, 'node_modules/vitest'))
  }, 120_000)

  test.each(versions)('can do everything on Node $node', async ({ node, program }) => {
    const executable = executableOf(program)
    expect(await project.run(executable, '--version')).toMatch(new RegExp(`^v${node}\\.`))
    expect(await project.run(executable, 'everything.ts', '--with-msw')).toContain('all of it works')
  })

  test.each(versions)(
    'judges and loads a mock of its own, with every report, on Node $node',
    async ({ node, program }) => {
      const executable = executableOf(program)
      const cli = 'node_modules/leadleap-kit/dist/cli.js'
      const formats = ['json', 'junit', 'html', 'sarif']
      const reports = formats.flatMap(format => ['--report', `${format}=${node}.${format}`])
      await project.run(executable, cli, 'conformance', ...reports)
      for (const format of formats)
        expect((await stat(join(project.directory, `${node}.${format}`))).size).toBeGreaterThan(1000)
      await project.run(executable, cli, 'load', 'rate-limit', '--report', `html=load-${node}.html`)
      expect(await readFile(join(project.directory, `load-${node}.html`), 'utf8')).toContain('var uPlot=')
    },
    60_000,
  )

  test.each(versions)('judges a mock by the library on Node $node', async ({ program }) => {
    const verdicts = JSON.parse(await project.run(executableOf(program), 'suite.ts'))
    expect(verdicts).toEqual({ pass: expect.any(Number), skipped: expect.any(Number), 'not-applicable': 3 })
    expect(verdicts.pass).toBeGreaterThan(100)
  })

  test.each(versions)('judges a mock in tests of vitest on Node $node', async ({ node, program }) => {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${node}.tests`]
    await project.run(executableOf(program), ...vitest)
    const report = JSON.parse(await readFile(join(project.directory, `${node}.tests`), 'utf8'))
    expect(report).toMatchObject({ success: true, numFailedTests: 0 })
    expect(report.numPassedTests).toBeGreaterThan(100)
  })

  test('finds the types of Node and of the browser', async () => {
    await typecheck(project, {}, 'everything.ts')
    await typecheck(project, { module: 'esnext', moduleResolution: 'bundler', types: [] }, 'in-browser.ts')
  })
})

describe('an example', () => {
  test.each(['vitest-msw', 'node-test-fetch', 'playwright-chromium'])(
    'passes its own tests: %s',
    async name => {
      const project = await copyProject(`examples/${name}`)
      await install(project, packed.tarball)
      await project.run('npm', 'test')
      await project.run(
        join(root, 'node_modules/.bin/tsc'),
        '-p',
        '.',
        '--typeRoots',
        join(root, 'node_modules/@types'),
      )
    },
    120_000,
  )
})

async function bytesIn(directory: string): Promise<number> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const sizes = files.map(async file =>
    file.isFile() ? (await stat(join(file.parentPath, file.name))).size : 0,
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
