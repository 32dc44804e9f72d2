// The GitHub action, its steps run as a runner runs them, against a mock on loopback that has no control routes: a
// deployment with one key.
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { createMock, createTestKey, type Mock } from '#mock/index.ts'
import { readAction, runAction } from './composite-action.ts'

const action = await readAction()
const folders: string[] = []
const closing: (() => Promise<unknown>)[] = []
const key = createTestKey({ world: 'action' })

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadleap-action-'))
  folders.push(folder)
  return folder
}

async function listening(): Promise<{ mock: Mock; url: string }> {
  const mock = createMock()
  closing.push(() => mock.close())
  return { mock, url: (await mock.listen({ control: false })).url }
}

test('no expression stands in a script, where the value of an input would be read as commands', () => {
  for (const { run, shell, name } of action.runs.steps) {
    expect(shell, name).toBe('bash')
    expect(run, name).not.toContain('${{')
  }
})

test('every input is used, and every input that is used is described', () => {
  const used = JSON.stringify(action.runs.steps).match(/(?<=inputs\.)[\w-]+/g) ?? []
  expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)))
})

test('a deployment that conforms passes: a summary, the reports that were asked for, no annotation', async () => {
  const { url } = await listening()
  const folder = newFolder()
  const junit = join(folder, 'junit.xml')
  const inputs = {
    url,
    key,
    only: 'auth.missing,usage.*',
    version: '1.2.3',
    reports: `junit=${junit}\n\nhtml=${join(folder, 'page.html')}\n`,
  }
  const { exitCode, output, summary, outputs, commandLine } = await runAction(action, { inputs, folder })
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
  expect(outputs['exit-code']).toBe('0')
  expect(commandLine).toMatch(/^--yes\nleadleap-kit@1\.2\.3\nconformance\n/)
  expect(summary).toMatch(/^## ✅ /)
  expect(output).not.toMatch(/^::/m)
  expect(await readFile(junit, 'utf8')).toContain('auth.missing')
  expect(await readFile(join(folder, 'page.html'), 'utf8')).toContain('auth.missing')
  const report = JSON.parse(await readFile(outputs['json'] ?? '', 'utf8'))
  expect(report.requirements.map(({ id }: { id: string }) => id)).toContain('usage.fields')
})

test('what is broken fails the job, and is annotated at the line of the contract', async () => {
  const { mock, url } = await listening()
  mock.faults.add({ operation: 'getUsage', status: 500 })
  const inputs = { url, key, only: 'auth.bearer' }
  const { exitCode, output, summary, outputs } = await runAction(action, { inputs, folder: newFolder() })
  expect({ exitCode, told: outputs['exit-code'] }).toEqual({ exitCode: 1, told: '1' })
  expect(summary).toMatch(/^## ❌ /)
  expect(output).toMatch(/^::error file=openapi\/leadleap\.yaml,line=\d+,title=auth\.bearer::.*500/m)
  const { runs } = JSON.parse(await readFile(outputs['sarif'] ?? '', 'utf8'))
  expect(output.match(/^::/gm)).toHaveLength(runs[0].results.length)
})

test('the key is in no command line, no output, no summary and no report', async () => {
  const { url } = await listening()
  const { output, summary, outputs, commandLine } = await runAction(action, {
    inputs: { url, key, only: 'auth.*' },
    folder: newFolder(),
  })
  const files = [outputs['json'], outputs['sarif']].map(file => readFile(file ?? '', 'utf8'))
  for (const text of [output, summary, commandLine, ...(await Promise.all(files))]) {
    expect(text).not.toBe('')
    expect(text).not.toContain(key)
  }
})

test("the job's own key is used where the input is empty", async () => {
  const { url } = await listening()
  const { exitCode, output } = await runAction(action, {
    inputs: { url, only: 'auth.bearer' },
    folder: newFolder(),
    env: { LEADLEAP_API_KEY: key },
  })
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
})

test('wrong usage is told and ends the job with its own exit code', async () => {
  const { exitCode, output, summary, outputs } = await runAction(action, {
    inputs: { url: 'http://127.0.0.1:1/api/v1', key, level: 'nonsense' },
    folder: newFolder(),
  })
  expect({ exitCode, told: outputs['exit-code'], summary }).toEqual({ exitCode: 2, told: '2', summary: '' })
  expect(output).toContain('nonsense')
})

test.each([
  '$(touch one) `touch two`; touch three\ntouch four',
  '"; touch one; "',
  "'; touch one; '",
  '--dry-run',
])('no input is ever run as a command, or taken for a flag: %j', async commands => {
  const inputs = Object.fromEntries(Object.keys(action.inputs).map(name => [name, commands]))
  const { workspace, exitCode } = await runAction(action, { inputs, folder: newFolder() })
  expect(workspace).toEqual([])
  expect(exitCode).toBe(2)
})
