import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { OperationId } from '#openapi/generated/control-operations.ts'
import type { ProblemName } from '#openapi/generated/control-problems.ts'
import { type Ask, controlUnderTest } from '../testing/control-under-test.ts'

interface Refused extends Ask {
  title: string
  id: OperationId
  path?: string[]
  query?: string
  status: number
  problem: ProblemName
  /** A part of the detail. */
  says: string
}

type Row = Omit<Refused, 'status' | 'problem'>

const json = { 'Content-Type': 'application/json' }

const parameters: Row[] = [
  { title: 'an unknown one', id: 'listRequests', query: 'wrld=shop', says: 'Did you mean "world"?' },
  { title: 'any where none is taken', id: 'getHealth', query: 'x=1', says: 'It takes no parameters.' },
  { title: 'a number that is none', id: 'listRequests', query: 'limit=ten', says: 'must be a whole number' },
  { title: 'a number too low', id: 'listRequests', query: 'limit=0', says: 'must be at least 1' },
  { title: 'a wait too long', id: 'waitForRequests', query: 'timeoutMs=600001', says: 'at most 600000' },
  { title: 'a wait for none', id: 'waitForRequests', query: 'count=0', says: 'must be at least 1' },
  { title: 'one that is given twice', id: 'findRequest', query: 'world=a&world=b', says: 'takes one value' },
  { title: 'an unknown operation', id: 'countRequests', query: 'operation=unlock', says: 'searchLeads' },
  { title: 'an unknown event', id: 'listEvents', query: 'event=lead.lost', says: 'lead.unlocked' },
  { title: 'an unknown state', id: 'listDeliveries', query: 'state=lost', says: 'must be one of: pending' },
  { title: 'an unknown type', id: 'streamHappenings', query: 'types=clock,lost', says: 'must be one of' },
]

const bodies: Row[] = [
  { title: 'what is no JSON', id: 'addFault', headers: json, body: '{', says: 'not valid JSON' },
  {
    title: 'what is no UTF-8',
    id: 'addFault',
    headers: json,
    body: new Uint8Array([0xff]),
    says: 'not UTF-8',
  },
  { title: 'a list', id: 'addFault', body: [], says: 'must be an object' },
  { title: 'nothing', id: 'addFault', says: '"operation" is required' },
  {
    title: 'an unknown field',
    id: 'addFault',
    body: { operation: 'getUsage', time: 1 },
    says: 'Did you mean "times"?',
  },
  {
    title: 'an unknown operation',
    id: 'addFault',
    body: { operation: 'unlock', status: 500 },
    says: 'There are: searchLeads',
  },
  {
    title: 'a fault that does nothing',
    id: 'addFault',
    body: { operation: 'getUsage' },
    says: 'must do something',
  },
  {
    title: 'a fault that succeeds',
    id: 'addFault',
    body: { operation: 'getUsage', status: 200 },
    says: 'at least 400',
  },
  {
    title: 'an unknown phase',
    id: 'addFault',
    body: { operation: 'getUsage', status: 500, phase: 'during' },
    says: 'before, after',
  },
  {
    title: 'a fault that never strikes',
    id: 'addFault',
    body: { operation: 'getUsage', status: 500, times: 0 },
    says: 'at least 1',
  },
  { title: 'no time at all', id: 'advanceClock', body: {}, says: '"ms" and "duration" is required' },
  { title: 'two times', id: 'advanceClock', body: { ms: 1, duration: '1s' }, says: 'exclude each other' },
  { title: 'a time that is past', id: 'advanceClock', body: { ms: -1 }, says: 'at least 0' },
  { title: 'an unknown unit', id: 'advanceClock', body: { duration: '1y' }, says: 'got "1y"' },
  { title: 'a time beyond all dates', id: 'advanceClock', body: { ms: 9e15 }, says: 'is no time' },
  { title: 'a day that is none', id: 'setClock', body: { now: '2026-02-30' }, says: '"now"' },
  { title: 'an unknown plan', id: 'createKey', body: { plan: 'gold' }, says: 'There are: free' },
  {
    title: 'an unknown scope',
    id: 'createKey',
    body: { scopes: ['leads:steal'] },
    says: 'There are: leads:read',
  },
  {
    title: 'more credits than a key can carry',
    id: 'createKey',
    body: { credits: 1e9 },
    says: 'from 0 to 1000000',
  },
  {
    title: 'no whole credits',
    id: 'updateAccount',
    path: ['shop'],
    body: { credits: 0.5 },
    says: 'whole number',
  },
  {
    title: 'an unknown event',
    id: 'triggerEvent',
    body: { event: 'lead.lost' },
    says: 'There are: lead.unlocked',
  },
  {
    title: 'data of another event',
    id: 'triggerEvent',
    body: { event: 'lead.unlocked', data: {} },
    says: 'lead_id',
  },
  { title: 'a wait for an unknown event', id: 'nextEvent', body: { event: 'lead.lost' }, says: 'There are:' },
  {
    title: 'a receiver that is none',
    id: 'resendDelivery',
    path: ['dlv_0'],
    body: { url: 'ftp://x' },
    says: 'https://',
  },
]

const missing: (Row & { problem: ProblemName })[] = [
  { title: 'account', id: 'getAccount', path: ['shop'], problem: 'unknown-account', says: 'shop' },
  { title: 'ledger', id: 'getLedger', path: ['shop'], problem: 'unknown-account', says: 'shop' },
  { title: 'fault', id: 'deleteFault', path: ['flt_1'], problem: 'unknown-fault', says: 'flt_1' },
  { title: 'request that matches', id: 'findRequest', problem: 'unknown-request', says: 'matches' },
  { title: 'request', id: 'getRequest', path: ['req_0'], problem: 'unknown-request', says: 'req_0' },
  {
    title: 'request to explain',
    id: 'explainRequest',
    path: ['req_0'],
    problem: 'unknown-request',
    says: 'req_0',
  },
  { title: 'delivery', id: 'getDelivery', path: ['dlv_0'], problem: 'unknown-delivery', says: 'dlv_0' },
  {
    title: 'delivery to send again',
    id: 'resendDelivery',
    path: ['dlv_0'],
    problem: 'unknown-delivery',
    says: 'dlv_0',
  },
  { title: 'snapshot', id: 'deleteSnapshot', path: ['snp_0'], problem: 'unknown-snapshot', says: 'snp_0' },
  {
    title: 'snapshot to go back to',
    id: 'restoreSnapshot',
    path: ['snp_0'],
    problem: 'unknown-snapshot',
    says: 'snp_0',
  },
]

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const types: Row[] = [
  { title: 'a form', id: 'addFault', headers: form, body: 'operation=getUsage', says: 'application/json' },
  { title: 'an empty form, where nothing is taken', id: 'reset', headers: form, says: 'application/json' },
  {
    title: 'a form with a file',
    id: 'clearFaults',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    says: 'application/json',
  },
  {
    title: 'plain text',
    id: 'setClock',
    headers: { 'Content-Type': 'text/plain' },
    body: '{"now":0}',
    says: 'application/json',
  },
  {
    title: 'JSON in another encoding',
    id: 'setClock',
    headers: { 'Content-Type': 'application/json; charset=latin1' },
    body: '{"now":0}',
    says: 'application/json',
  },
  { title: 'JSON that does not say so', id: 'setClock', body: '{"now":0}', says: 'application/json' },
]

const refused: Refused[] = [
  ...parameters.map(row => ({ ...row, status: 400, problem: 'invalid-parameter' as const })),
  ...bodies.map(row => ({ ...row, status: 400, problem: 'invalid-body' as const })),
  ...missing.map(row => ({ ...row, status: 404 })),
  ...types.map(row => ({ ...row, status: 415, problem: 'wrong-media-type' as const })),
  {
    title: 'more than is read',
    id: 'createSnapshot',
    headers: json,
    body: `{"name":"${'x'.repeat(1024 * 1024)}"}`,
    status: 413,
    problem: 'too-large',
    says: '1048576 bytes',
  },
]

describe('a control route refuses', () => {
  test.each(refused)('with $problem $title: $id', async ({ id, status, problem, says, ...ask }) => {
    const { askFor, mock } = await controlUnderTest()
    const { title: _, ...rest } = ask
    expect(await askFor(id, rest)).toMatchObject({
      status,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: `urn:problem-type:leadleap-kit:${problem}`,
        status,
        detail: expect.stringContaining(says),
      },
    })
    expect(mock.faults.list()).toEqual([])
    expect(await mock.accounts()).toEqual([])
  })

  test('an eleventh snapshot, until one of the ten is gone', async () => {
    const { askFor } = await controlUnderTest()
    for (let made = 0; made < 10; made++) await askFor('createSnapshot')
    expect(await askFor('createSnapshot')).toMatchObject({
      status: 409,
      body: { type: 'urn:problem-type:leadleap-kit:full', detail: expect.stringContaining('10 snapshots') },
    })
    await askFor('deleteSnapshot', { path: ['snp_1'] })
    expect(await askFor('createSnapshot')).toMatchObject({ status: 201 })
  })

  test('a fault past the thousandth', async () => {
    const { askFor, mock } = await controlUnderTest()
    for (let made = 0; made < 1_000; made++) mock.faults.add({ operation: 'getUsage', status: 500 })
    const body = { operation: 'getUsage', status: 500 }
    expect(await askFor('addFault', { body })).toMatchObject({
      status: 409,
      body: { type: 'urn:problem-type:leadleap-kit:full' },
    })
  })

  test.each([
    { method: 'DELETE', path: '/_mock/health', allow: 'GET' },
    { method: 'POST', path: '/_mock/requests/wait', allow: 'GET' },
    { method: 'PUT', path: '/_mock/faults', allow: 'GET, POST, DELETE' },
    { method: 'OPTIONS', path: '/_mock/clock/advance', allow: 'POST' },
  ])('the method $method of $path, and names those it has', async ({ method, path, allow }) => {
    const { ask } = await controlUnderTest()
    expect(await ask(method, path)).toMatchObject({
      status: 405,
      headers: { allow },
      body: { type: 'urn:problem-type:leadleap-kit:wrong-method', detail: `${path} answers to ${allow}.` },
    })
  })

  test('nothing for a fault of the mock itself, but says so, and goes on', async () => {
    const { askFor, mock } = await controlUnderTest()
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => said.mockRestore())
    const error = new Error('a detail of the inside')
    mock.clock.freeze = () => {
      throw error
    }
    const asked = await askFor('freezeClock')
    expect(asked).toMatchObject({ status: 500, body: { type: 'urn:problem-type:leadleap-kit:crash' } })
    expect(JSON.stringify(asked)).not.toContain(error.message)
    expect(said).toHaveBeenCalledExactlyOnceWith(error)
    expect(await askFor('getClock')).toMatchObject({ status: 200 })
  })

  test('an unknown route, and names those there are', async () => {
    const { ask } = await controlUnderTest()
    expect(await ask('GET', '/_mock/clocks')).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('/_mock/clock/advance') },
    })
  })
})
