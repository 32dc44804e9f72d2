// Every call that the reference prints, run by curl as printed, and every answer that it prints, compared value by value.
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { defaultSeed } from '#mock/mock-options.ts'
import { contractExample } from './contract-example.ts'
import { type CurlAnswer, runCurl } from './curl.ts'
import { type Difference, differences } from './json-difference.ts'
import { usage } from './reference/account.ts'
import { printedCalls } from './reference/calls.ts'
import { validateMany, validateOne } from './reference/email.ts'
import { printedErrors } from './reference/errors.ts'
import { enrich, exportFile, firstCall, search, unlock } from './reference/leads.ts'
import { hiddenAddress, type PrintedCall, printedBaseUrl } from './reference/printed-call.ts'
import { replay } from './reference/replay.ts'
import { createWebhook, deleteWebhook, listWebhooks } from './reference/webhooks.ts'
import { startMock } from './running-mock.ts'

const leads = 2_000

const directory = createLeadDirectory({ seed: defaultSeed, size: leads })
const firstFilter = { country: ['US'], sector: ['Technology'] }
const found = directory.search({ type: 'business', ...firstFilter, department: ['Engineering'] }, 1, 5)
const unlockedFields = Object.keys(unlock.body.data)

interface Deviation extends Difference {
  call: PrintedCall
  /** The contract's example keeps what the reference prints. */
  inContractToo?: boolean
  because: string
}

/** Every place where an answer is not the printed one. Nothing else may differ, and each of these must. */
const deviations: Deviation[] = [
  {
    call: search,
    path: 'meta.total',
    printed: 142500,
    answered: found.total,
    inContractToo: true,
    because:
      'the directory of the mock is another than that of the service, and its size is chosen at the start',
  },
  {
    call: search,
    path: 'meta.total_pages',
    printed: 28500,
    answered: Math.ceil(found.total / 5),
    inContractToo: true,
    because: 'it follows from the total',
  },
  {
    call: unlock,
    path: 'meta.credits_remaining',
    printed: 249,
    answered: 3749,
    because: 'the account that the reference prints has 3,750 credits left: 249 fits another account',
  },
  {
    call: enrich,
    path: 'data.email_second',
    printed: null,
    answered: 'sarah@acme.com',
    because: 'the same lead has a second address in the printed unlock, and a lead has one set of values',
  },
  ...(
    [
      [unlock, 'data.email_primary', 'sarah.mitchell@acme.com'],
      [unlock, 'data.email_second', 'sarah@acme.com'],
      [enrich, 'data.email_primary', 'sarah.mitchell@acme.com'],
      [validateOne, 'data.email', 'sarah.mitchell@acme.com'],
      [validateMany, 'data.0.email', 'sarah@acme.com'],
      [validateMany, 'data.2.email', 'alex.johnson@growthco.com'],
    ] as const
  ).map(([call, path, answered]) => ({
    call,
    path,
    printed: hiddenAddress,
    answered,
    because: 'the page hides its addresses; these are of the people that it names',
  })),
]

/** The printed page of five shows its first lead only, and so does the contract's. */
const unprintedLeads = ['data.1', 'data.2', 'data.3', 'data.4']

/** What differs from answer to answer has a form; times do not differ: the mock's clock stands at the printed ones. */
const requestId = { 'meta.request_id': /^req_[0-9a-z]{16}$/ }

function differencesOf(call: PrintedCall, printed: unknown, answer: CurlAnswer): Set<Difference> {
  const all = differences(printed, JSON.parse(answer.body), requestId)
  return new Set(all.filter(({ path }) => call !== search || !unprintedLeads.includes(path)))
}

function deviationsOf(call: PrintedCall, counts: (deviation: Deviation) => boolean): Set<Difference> {
  const own = deviations.filter(deviation => deviation.call === call && counts(deviation))
  return new Set(own.map(({ path, printed, answered }) => ({ path, printed, answered })))
}

/** The headers of the API, and any that nobody speaks of; those of HTTP itself left out. */
function apiHeadersOf({ headers }: CurlAnswer): Record<string, string> {
  const ofHttp = ['connection', 'content-length', 'date', 'keep-alive']
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofHttp.includes(name)))
}

const json = { 'content-type': 'application/json; charset=utf-8' }

/** In a window of 60 that ends with the minute. */
function rateHeaders(at: string, remaining: number): Record<string, string> {
  return {
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.floor(Date.parse(at) / 60_000) * 60 + 60),
  }
}

async function startAt(at: string) {
  const running = await startMock({ leads, now: new Date(at), frozen: true })
  return {
    ...running,
    place: { url: running.url, key: demoKey },
    [Symbol.asyncDispose]: running.close,
  }
}

const answered = printedCalls.filter(({ body }) => body !== undefined)

describe('a call that the reference prints', () => {
  test('is one of eleven, of which nine have an answer', () => {
    expect([printedCalls.length, answered.length]).toEqual([11, 9])
  })

  test.each(answered)('is answered as printed, but for what is named here: $name', async call => {
    await using mock = await startAt(call.at)
    const answer = await replay(call, mock.place)
    // The reference names no status but "2xx"; 201 for what is created is a choice (webhooks.create).
    expect(answer.status).toBe(call === createWebhook ? 201 : 200)
    // A deletion is the window's second request, after the creation of what it deletes.
    expect(apiHeadersOf(answer)).toEqual({
      ...json,
      ...rateHeaders(call.at, call === deleteWebhook ? 58 : 59),
    })
    expect(differencesOf(call, call.body, answer)).toEqual(deviationsOf(call, () => true))
  })

  test.each(answered)("is answered as the contract's example has it: $name", async call => {
    await using mock = await startAt(call.at)
    const answer = await replay(call, mock.place)
    expect(differencesOf(call, contractExample(call.name, answer.status), answer)).toEqual(
      deviationsOf(call, ({ inContractToo }) => inContractToo === true),
    )
  })

  test('has its entity back: the first curl of the page filters by country and sector', async () => {
    await using mock = await startAt(firstCall.at)
    const answer = await replay(firstCall, mock.place)
    const { data, meta } = JSON.parse(answer.body)
    expect(answer.status).toBe(200)
    expect(meta.total).toBe(directory.search({ type: 'business', ...firstFilter }, 1, 1).total)
    expect(meta).toMatchObject({ page: 1, per_page: 25 })
    expect(data.map(({ id }: { id: string }) => id)).toEqual(
      directory.search({ type: 'business', ...firstFilter }, 1, 25).leads.map(({ id }) => id),
    )
  })

  test('saves the export as a file with a row for each lead', async () => {
    await using mock = await startAt(exportFile.at)
    const answer = await replay(exportFile, mock.place)
    expect([answer.status, answer.body]).toEqual([200, ''])
    expect(apiHeadersOf(answer)).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="leads-export.csv"',
      'x-total-leads': '3',
      'x-new-unlocks': '3',
      'x-cached-unlocks': '0',
      ...rateHeaders(exportFile.at, 59),
    })
    const {
      data: rows,
      errors,
      meta,
    } = Papa.parse<Record<string, string>>(answer.file ?? '', {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(meta.fields).toEqual(unlockedFields)
    expect(rows.map(({ id }) => id)).toEqual(['c_7f3a2b9d', 'c_1a2b3c4d', 'c_5e6f7a8b'])
  })

  test('finds what the calls above it have left, when all are run in the order of the page', async () => {
    await using mock = await startAt(firstCall.at)
    const statuses: Record<string, number> = {}
    for (const call of printedCalls) {
      await mock.mock.clock.set(Date.parse(call.at))
      statuses[call.name] = (await replay(call, mock.place)).status
    }
    const created = { create: 201 }
    const all = Object.fromEntries(printedCalls.map(({ name }) => [name, 200]))
    expect(statuses).toEqual({ ...all, ...created })
    const { data } = JSON.parse((await replay(usage, mock.place)).body)
    // One credit for the unlock, three for the export.
    expect(data.usage).toMatchObject({ leads_used: 1254, leads_remaining: 3746, leads_usage_pct: 25 })
    const webhooks = JSON.parse((await replay(listWebhooks, mock.place)).body)
    expect(webhooks.data).toMatchObject([
      { name: 'CRM Sync', last_triggered_at: exportFile.at },
      { name: 'Lead Notifications', last_triggered_at: null },
    ])
  })
})

describe('an error that the reference prints', () => {
  test('is answered as printed at the 61st request, twelve seconds before the minute ends', async () => {
    await using mock = await startAt('2026-02-26T14:30:48.000Z')
    const headers = { Authorization: `Bearer ${demoKey}` }
    for (let i = 0; i < 60; i++) await (await fetch(`${mock.url}/account/usage`, { headers })).text()
    const answer = await replay(usage, mock.place)
    expect(answer.status).toBe(429)
    expect(apiHeadersOf(answer)).toEqual({
      ...json,
      ...rateHeaders('2026-02-26T14:30:48.000Z', 0),
      'retry-after': '12',
    })
    expect(differencesOf(usage, printedErrors.rateLimited, answer)).toEqual(
      new Set([
        {
          // A window that ends with the minute has twelve seconds left at :48, not at the printed :00 (rate.window).
          path: 'meta.timestamp',
          printed: '2026-02-26T14:30:00.000Z',
          answered: '2026-02-26T14:30:48.000Z',
        },
      ]),
    )
  })

  test.each([
    { given: 'no key', command: (url: string) => `curl "${url}/leads"`, message: /^No API key\b/ },
    {
      given: 'the key of the examples',
      command: (url: string) => firstCall.curl.replace(printedBaseUrl, url),
      message: /^Malformed API key\b/,
    },
  ])('is answered as printed, but for a message that says more: $given', async ({ command, message }) => {
    const at = printedErrors.unauthorized.meta.timestamp
    await using mock = await startAt(at)
    const answer = await runCurl(command(mock.url))
    expect(answer.status).toBe(401)
    expect(apiHeadersOf(answer)).toEqual({ ...json, ...rateHeaders(at, 60) })
    const [difference, ...more] = differencesOf(firstCall, printedErrors.unauthorized, answer)
    expect(more).toEqual([])
    expect(difference).toEqual({
      path: 'error.message',
      printed: 'Invalid or missing API key.',
      answered: expect.stringMatching(message),
    })
  })
})
