// The suite in a user's vitest: a test for each requirement, and only what a filter leaves is asked.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock, type MockServer } from '#mock/index.ts'

interface Reported {
  readonly success: boolean
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[]
}

interface Assertion {
  readonly title: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

const folder = mkdtempSync(join(tmpdir(), 'leadleap-vitest-'))
let mock: Mock
let server: MockServer

beforeAll(async () => {
  mock = createMock()
  server = await mock.listen()
})

afterAll(async () => {
  await mock.close()
  rmSync(folder, { recursive: true })
})

/** Runs vitest in the project; the mock's keys come from its control routes. */
async function vitestRun(...flags: readonly string[]): Promise<Assertion[]> {
  const project = 'acceptance/conformance-in-vitest'
  const outputFile = join(folder, 'report.json')
  const run = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--root',
    project,
    `--outputFile=${outputFile}`,
    ...flags,
  ]
  const env = { PATH: process.env['PATH'], STAGING_URL: server.url, STAGING_CONTROL: 'on' }
  await once(spawn(process.execPath, run, { env, stdio: 'ignore' }), 'exit')
  const report: Reported = JSON.parse(readFileSync(outputFile, 'utf8'))
  return report.testResults.flatMap(({ assertionResults }) => [...assertionResults])
}

const namesOf = (assertions: readonly Assertion[], status: string) =>
  assertions.filter(each => each.status === status).map(({ title }) => title)

describe('the suite in a project of vitest', () => {
  test('asks what a filter leaves, and nothing else', async () => {
    const before = mock.requests.count()
    const tests = await vitestRun('-t', 'auth\\.(malformed|unknown)$')
    expect(namesOf(tests, 'passed')).toEqual(['auth.malformed', 'auth.unknown'])
    expect(mock.requests.list({ operation: 'unlockLead' })).toEqual([])
    expect(mock.requests.count() - before).toBeLessThan(70)
  })

  test('fails the requirement that is broken, with what was expected and seen', async () => {
    const fault = mock.faults.add({ operation: 'getUsage', status: 500 })
    const tests = await vitestRun('-t', 'auth\\.')
    mock.faults.remove(fault.id)
    expect(namesOf(tests, 'failed')).toContain('auth.bearer')
    const [message] = tests.find(({ title }) => title === 'auth.bearer')?.failureMessages ?? []
    expect(message).toMatch(/expected: 200/)
    expect(message).toMatch(/actual: {3}500/)
  })
})
