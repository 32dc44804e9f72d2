// `leadleap-kit conformance` as a CI job runs it: against mocks that are other processes, by exit code and report.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createMock, createTestKey, type Mock } from '#mock/index.ts'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

interface JsonReport {
  readonly requestsByRole: Readonly<Record<string, number>>
  readonly creditsSpent: number | null
  readonly durationMs: number
  readonly summary: Readonly<Record<string, number>>
  readonly requirements: readonly {
    readonly id: string
    readonly verdict: string
    readonly skippedBecause: string | null
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'leadleap-conformance-'))
const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command with nothing but these variables in its environment. */
function start(flags: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, ['bin.js', 'conformance', ...flags], {
    env: { PATH: process.env['PATH'], ...environment },
  })
}

async function run(flags: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended> {
  const child = start(flags, environment)
  const [out, error] = [text(child.stdout), text(child.stderr)]
  const [code] = await once(child, 'exit')
  return { code, out: await out, error: await error }
}

function reportIn(file: string): JsonReport {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A mock with or without its control routes, on a free port. */
async function listening(control: boolean): Promise<{ mock: Mock; url: string }> {
  const mock = createMock()
  closing.push(() => mock.close())
  return { mock, url: (await mock.listen({ control })).url }
}

const key = createTestKey({ world: 'ci' })

describe('the mock', () => {
  test('holds every requirement, and asks for none to be left out', async () => {
    const file = join(folder, 'mock.json')
    const { code, error } = await run(['--report', `json=${file}`])
    const { summary, requirements } = reportIn(file)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(
      requirements.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => `${id} ${verdict}`),
    ).toEqual(['transport.https-only not-applicable', 'auth.hashed not-applicable'])
    expect(summary).toMatchObject({ pass: 129, partlyAsked: 0 })
  })

  test('is as it was when it has been judged', async () => {
    const { mock, url } = await listening(true)
    const before = await mock.snapshot()
    expect(await run(['--url', url])).toMatchObject({ code: 0 })
    const after = await mock.snapshot()
    expect(after.store).toEqual(before.store)
    expect(Math.abs(after.at - before.at)).toBeLessThan(60_000)
  })
})

test('a second run does not move the clock under the first', async () => {
  const { mock, url } = await listening(true)
  const first = run(['--url', url])
  await mock.requests.wait({ operation: 'searchLeads' }, { timeoutMs: 30_000 })
  const second = await run(['--url', url])
  expect(second).toMatchObject({
    code: 2,
    error: expect.stringContaining('another run is judging this mock'),
  })
  expect(await first).toMatchObject({ code: 0 })
  expect(await run(['--url', url])).toMatchObject({ code: 0 })
})

describe('a deployment with one key and no clock', () => {
  test('is asked within one window and five credits, and waited for once', async () => {
    const { mock, url } = await listening(false)
    const file = join(folder, 'one-key.json')
    const { code, error } = await run(['--url', url, '--report', `json=${file}`], { LEADLEAP_API_KEY: key })
    const { requestsByRole, creditsSpent, summary, requirements } = reportIn(file)
    expect(code).toBe(0)
    expect(requestsByRole['main']).toBeLessThanOrEqual(62)
    expect(creditsSpent).toBeLessThanOrEqual(5)
    expect(mock.requests.list({ status: 429 })).toHaveLength(1)
    // A window that is about to end when the run begins is let go; that is no refusal.
    expect(error.match(/waiting \d+ s: rate-after/g)).toHaveLength(1)
    expect(error.match(/waiting \d+ s: (?!rate-after|the window of the rate limit ends soon)/g)).toBeNull()
    expect(summary['fail']).toBe(0)
    expect(requirements.find(({ id }) => id === 'auth.expired')?.skippedBecause).toContain(
      'LEADLEAP_API_KEY_EXPIRED',
    )
  })

  test('has its webhook removed when the run is interrupted, and the report written', async () => {
    const { mock, url } = await listening(false)
    const file = join(folder, 'interrupted.json')
    const child = start(['--url', url, '--report', `json=${file}`], { LEADLEAP_API_KEY: key })
    const exit = once(child, 'exit')
    await mock.requests.wait({ operation: 'createWebhook', status: 201 }, { timeoutMs: 30_000 })
    child.kill('SIGINT')
    expect(await exit).toEqual([3, null])
    expect((await mock.account(key)).activeWebhooks).toBe(0)
    expect(reportIn(file)).toMatchObject({ interrupted: expect.stringContaining('SIGINT') })
  })
})

describe('the exit code', () => {
  test('is 1 when something is broken, and 0 again when that is known, with a reason', async () => {
    const { mock, url } = await listening(true)
    mock.faults.add({ operation: 'getUsage', status: 500 })
    const list = join(folder, 'known.txt')
    expect(await run(['--url', url, '--only', 'usage.fields'])).toMatchObject({ code: 1 })
    writeFileSync(list, 'usage.fields # the team knows: ticket 4711\n')
    expect(await run(['--url', url, '--only', 'usage.fields', '--expected-failures', list])).toMatchObject({
      code: 0,
    })
    mock.faults.clear()
    expect(await run(['--url', url, '--only', 'usage.fields', '--expected-failures', list])).toMatchObject({
      code: 1,
    })
  })

  test.each([
    { flags: ['--only', 'unlock.cots'], why: 'Did you mean unlock.cost?' },
    { flags: ['--report', 'pdf=a.pdf'], why: 'is not format=file' },
    { flags: ['--url', 'http://staging.example/api/v1'], why: 'in the clear' },
    { flags: ['--url', 'http://127.0.0.1:1/'], why: 'does not end in /api/v1' },
    { flags: ['--expected-failures', '/nowhere/known.txt'], why: 'cannot be read' },
    { flags: ['--from-har', '/nowhere/a.har'], why: 'cannot be read' },
    { flags: ['--max-requests', 'many'], why: 'whole number' },
    { flags: ['--no-such-flag'], why: 'unknown option' },
  ])('is 2 for $flags', async ({ flags, why }) => {
    const ended = await run(flags, { LEADLEAP_API_KEY: key })
    expect(ended.code).toBe(2)
    expect(ended.error).toContain(why)
    expect(ended.error).not.toContain('    at ')
  })

  test('is 2 without a key', async () => {
    const { url } = await listening(false)
    expect(await run(['--url', url])).toMatchObject({
      code: 2,
      error: expect.stringContaining('LEADLEAP_API_KEY'),
    })
  })

  test('is 2 where the second key is of another account, which nothing is held against the deployment for', async () => {
    const { url } = await listening(false)
    const keys = { LEADLEAP_API_KEY: key, LEADLEAP_API_KEY_SECOND: createTestKey({ world: 'elsewhere' }) }
    const ended = await run(['--url', url], keys)
    expect(ended).toMatchObject({
      code: 2,
      error: expect.stringContaining('LEADLEAP_API_KEY_SECOND is a key of another account'),
    })
  })

  test('is 3 where nobody listens', async () => {
    const ended = await run(['--url', 'http://127.0.0.1:1/api/v1'], { LEADLEAP_API_KEY: key })
    expect(ended).toMatchObject({ code: 3, error: expect.stringContaining('cannot be reached') })
  })

  test('is not 0 where a server answers and knows nothing of the API', async () => {
    const server = http.createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    closing.push(async () => server.close())
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1`
    expect(await run(['--url', url, '--delivery-timeout', '1'], { LEADLEAP_API_KEY: key })).toMatchObject({
      code: 1,
    })
  })

  test('is 3 where the budget leaves nothing to ask', async () => {
    const { url } = await listening(false)
    const ended = await run(['--url', url, '--only', 'unlock.cost', '--max-requests', '1'], {
      LEADLEAP_API_KEY: key,
    })
    expect(ended.code).toBe(3)
  })
})

test('a dry run sends nothing', async () => {
  const { mock, url } = await listening(false)
  const { code, out } = await run(['--url', url, '--dry-run'], { LEADLEAP_API_KEY: key })
  expect(code).toBe(0)
  expect(out).toMatch(/At most \d+ requests .* and \d credits/)
  expect(mock.requests.count()).toBe(0)
})

test('a recording is judged again for no requests, with the same verdicts', async () => {
  const [har, first, second] = [
    join(folder, 'run.har'),
    join(folder, 'first.json'),
    join(folder, 'second.json'),
  ]
  await run(['--report', `har=${har}`, '--report', `json=${first}`])
  expect(await run(['--from-har', har, '--report', `json=${second}`])).toMatchObject({ code: 0 })
  const verdicts = (file: string) => reportIn(file).requirements.map(({ id, verdict }) => `${id} ${verdict}`)
  expect(verdicts(second)).toEqual(verdicts(first))
})
