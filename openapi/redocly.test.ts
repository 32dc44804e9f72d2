import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const cli = `${root}node_modules/@redocly/cli/bin/cli.js`

/** Redocly CLI phones home about usage and versions unless told not to. */
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

function lint(file: string): Promise<{ code: number | null; output: string }> {
  const args = [cli, 'lint', file, '--config', `${root}redocly.yaml`]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...quiet },
    timeout: 60_000,
  })
  let output = ''
  child.stdout.on('data', text => (output += text))
  child.stderr.on('data', text => (output += text))
  return new Promise((done, fail) => child.on('error', fail).on('close', code => done({ code, output })))
}

describe('Redocly CLI', () => {
  let directory = ''

  beforeAll(() => {
    directory = mkdtempSync(`${tmpdir()}/redocly-`)
  })

  afterAll(() => rmSync(directory, { recursive: true }))

  test.each(['leadleap.yaml', 'control.yaml'])(
    'finds no error and no warning in %s',
    { timeout: 90_000 },
    async name => {
      const { code, output } = await lint(`${root}openapi/${name}`)
      expect(output).toContain('Your API description is valid')
      expect(output).not.toMatch(/warning|error/i)
      expect(code).toBe(0)
    },
  )

  test('would find an operation without a summary', { timeout: 90_000 }, async () => {
    const contract = readFileSync(`${root}openapi/leadleap.yaml`, 'utf8')
    writeFileSync(`${directory}/broken.yaml`, contract.replace(/^ {6}summary: Unlock one lead\n/m, ''))
    const { code, output } = await lint(`${directory}/broken.yaml`)
    expect(output).toContain('operation-summary')
    expect(code).toBe(1)
  })
})
