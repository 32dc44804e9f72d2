import { describe, expect, test } from 'vitest'
import { runCommand } from '../testing/command.ts'
import { type ControlUnderTest, controlUnderTest } from '../testing/control-under-test.ts'
import { now } from '../testing/mock-under-test.ts'

const at = now.getTime()
const sarah = 'c_7f3a2b9d1e8c5f4a'

/** A command against this mock. */
function run({ server }: ControlUnderTest, args: string[], env: Record<string, string> = {}) {
  return runCommand(args, { LEADLEAP_MOCK_URL: server.url, ...env })
}

describe('leadleap-kit clock', () => {
  test.each([
    { args: ['show'], by: 0, text: '2026-02-26T14:30:00.000Z, standing still' },
    { args: ['advance', '24h'], by: 86_400_000, text: '2026-02-27T14:30:00.000Z, standing still' },
    { args: ['advance', '500ms'], by: 500, text: '2026-02-26T14:30:00.500Z, standing still' },
    {
      args: ['set', '2026-02-26T13:30:00Z'],
      by: -3_600_000,
      text: '2026-02-26T13:30:00.000Z, standing still',
    },
    { args: ['freeze'], by: 0, text: '2026-02-26T14:30:00.000Z, standing still' },
  ])('$args', async ({ args, by, text }) => {
    const given = await controlUnderTest()
    expect(await run(given, ['clock', ...args])).toEqual({ code: 0, stdout: `${text}\n`, stderr: '' })
    expect(given.mock.clock.now()).toBe(at + by)
  })

  test('resume lets it run on; --json prints what the mock says', async () => {
    const given = await controlUnderTest()
    const { stdout } = await run(given, ['clock', 'resume', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ iso: expect.any(String), frozen: false })
    expect(given.mock.clock.frozen).toBe(false)
  })
})

describe('leadleap-kit faults', () => {
  test('adds one with all its fields, lists it with its hits, takes it back', async () => {
    const given = await controlUnderTest()
    const fields = ['--status', '500', '--delay-ms', '1', '--slow-ms', '2', '--malformed', '--times', '3']
    const scope = ['--after', '0', '--phase', 'after', '--world', 'default']
    const added = await run(given, [
      'faults',
      'add',
      '--operation',
      'unlockLead',
      ...fields,
      ...scope,
      '--json',
    ])
    const fault = {
      ...{
        id: 'flt_1',
        operation: 'unlockLead',
        status: 500,
        delayMs: 1,
        slowMs: 2,
        malformed: true,
        times: 3,
      },
      ...{ after: 0, phase: 'after', world: 'default' },
    }
    expect(JSON.parse(added.stdout)).toEqual({ ...fault, seen: 0, hits: 0 })
    await given.mock.fetch('http://mock.test/api/v1/leads/unlock', {
      method: 'POST',
      headers: { Authorization: `Bearer ${given.mock.key()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ lead_id: sarah }),
    })
    const listed = await run(given, ['faults', 'list', '--json'])
    expect(JSON.parse(listed.stdout)).toEqual({ faults: [{ ...fault, seen: 1, hits: 1 }] })
    expect((await run(given, ['faults', 'list'])).stdout).toBe(
      'flt_1 unlockLead: 1 ms late, 500, broken off, over 2 ms; after the work, in default; 1 of 3 hits\n',
    )
    expect((await run(given, ['faults', 'remove', 'flt_1'])).stdout).toBe('flt_1 is taken back.\n')
    expect((await run(given, ['faults', 'list'])).stdout).toBe('No faults.\n')
  })

  test('clear takes all back', async () => {
    const given = await controlUnderTest()
    given.mock.faults.add({ operation: 'getUsage', reset: true })
    expect((await run(given, ['faults', 'clear', '--json'])).stdout).toBe('{"cleared":true}\n')
    expect(given.mock.faults.list()).toEqual([])
  })
})

describe('leadleap-kit trigger', () => {
  test('causes an event with the data given, in the world named', async () => {
    const given = await controlUnderTest()
    const data = { lead_id: sarah, company_name: null, contact_name: 'Sarah' }
    const args = ['trigger', 'lead.unlocked', '--data', JSON.stringify(data), '--world', 'shop']
    const { code, stdout } = await run(given, [...args, '--json'])
    expect(code).toBe(0)
    const [record] = given.mock.webhooks.events({ world: 'shop' })
    expect(record).toMatchObject({ event: 'lead.unlocked', data })
    expect(JSON.parse(stdout)).toMatchObject({ events: [{ id: record?.id, data, deliveries: [] }] })
  })

  test('tells of each account how many were told', async () => {
    const given = await controlUnderTest()
    const body = { name: 'Mails', url: 'http://127.0.0.1:9/hook', events: ['email.sent'] }
    await given.as({ world: 'shop' }).ok('createWebhook', { body })
    await given.as({ world: 'yard' }).ok('getUsage')
    const [shop, yard] = await given.mock.accounts()
    expect((await run(given, ['trigger', 'email.sent'])).stdout).toBe(
      `evt_1 email.sent of ${shop?.userId}: 1 delivery\nevt_2 email.sent of ${yard?.userId}: no subscription to it\n`,
    )
  })
})

describe('a command exits 2 with one sentence', () => {
  test.each([
    { title: 'for an unknown fault', args: ['faults', 'remove', 'flt_9'], says: 'There is no fault flt_9.' },
    {
      title: 'for a fault that does nothing',
      args: ['faults', 'add', '--operation', 'getUsage'],
      says: 'must do something',
    },
    {
      title: 'for an unknown operation',
      args: ['faults', 'add', '--operation', 'unlock'],
      says: 'Allowed choices are searchLeads',
    },
    {
      title: 'for an unknown event',
      args: ['trigger', 'lead.lost'],
      says: 'Allowed choices are lead.unlocked',
    },
    {
      title: 'for data of another event',
      args: ['trigger', 'lead.unlocked', '--data', '{}'],
      says: 'lead_id',
    },
    {
      title: 'for data that is no object',
      args: ['trigger', 'lead.unlocked', '--data', '[1]'],
      says: 'Expected a JSON object.',
    },
    {
      title: 'for a span that is none',
      args: ['clock', 'advance', 'tomorrow'],
      says: 'Expected a whole number and its unit',
    },
    { title: 'for a time that is none', args: ['clock', 'set', 'noon'], says: 'Expected a date in ISO 8601' },
    {
      title: 'for a receiver that is none',
      args: ['listen', '--forward-to', 'ftp://x'],
      says: 'Expected a URL',
    },
    { title: 'for no receiver', args: ['listen'], says: '--forward-to' },
  ])('$title', async ({ args, says }) => {
    const given = await controlUnderTest()
    const { code, stdout, stderr } = await run(given, args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: .*\n$/)
    expect(stderr).toContain(says)
  })

  test.each([
    ['clock', 'show'],
    ['faults', 'list'],
    ['trigger', 'email.sent'],
    ['listen', '--forward-to', '3000'],
  ])('where no mock runs: %s %s', async (...args) => {
    expect(await runCommand([...args, '--url', 'http://127.0.0.1:9'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: no mock answers at http://127.0.0.1:9. Start one with "leadleap-kit mock", or name it with --url.\n',
    })
  })

  test('where the mock has no control routes', async () => {
    const given = await controlUnderTest({ server: { control: false } })
    expect(await run(given, ['clock', 'show'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('without --no-control'),
    })
  })

  test('where the mock asks for a token that was not given, and none where it was', async () => {
    const given = await controlUnderTest({ server: { controlToken: 's3cret' } })
    const refused = await run(given, ['clock', 'show'], { LEADLEAP_CONTROL_TOKEN: 'gu3ss' })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--control-token') })
    expect(JSON.stringify(refused)).not.toMatch(/s3cret|gu3ss/)
    expect(await run(given, ['clock', 'show', '--control-token', 's3cret'])).toMatchObject({ code: 0 })
    expect(await run(given, ['clock', 'show'], { LEADLEAP_CONTROL_TOKEN: 's3cret' })).toMatchObject({
      code: 0,
    })
  })
})

describe('help fits a terminal of 80 columns, with examples', () => {
  test.each([[['mock']], [['trigger']], [['listen']], [['clock']], [['faults']]])('%s', async args => {
    const { code, stdout } = await runCommand([...args, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Examples:\n  $ leadleap-kit')
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
  })
})
