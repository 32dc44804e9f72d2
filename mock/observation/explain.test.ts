import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'
import { type MockUnderTest, mockUnderTest } from '../testing/mock-under-test.ts'
import { nearestName } from './nearest-name.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

const answers: { title: string; ask: (given: MockUnderTest) => Promise<unknown>; says: string[] }[] = [
  {
    title: 'an unlock that was paid for',
    ask: ({ client }) => client.call('unlockLead', { body: { lead_id: sarah } }),
    says: [
      'The request was let in and well-formed: the operation itself gave the answer.',
      "A lead that is still locked costs 1 credit: 1 at most for those named. Charged: 1. Of the account's credits 4999 are left.",
    ],
  },
  {
    title: 'a scope that is missing',
    ask: ({ as }) => as({ scopes: ['leads:read'] }).call('unlockLead', { body: { lead_id: sarah } }),
    says: [
      'The key was counted, but lacks the scope for this operation.',
      'It said: The API key lacks the scope that this endpoint requires: leads:unlock.',
      'The key is of the scale plan and has leads:read.',
      'It lacks leads:unlock.',
      "A lead that is still locked costs 1 credit: 1 at most for those named. Charged: 0. Of the account's credits 5000 are left.",
    ],
  },
  {
    title: 'no key',
    ask: ({ mock }) => createClient(mock, undefined).call('getUsage'),
    says: [
      'No caller was let in: the Authorization header has no key that works here. Nothing was counted.',
      'It said: No API key. Send the header "Authorization: Bearer <key>".',
      'The operation costs no credit.',
    ],
  },
  {
    title: 'a full window',
    ask: async ({ as }) => {
      await as({ rateLimit: 1 }).call('getUsage')
      await as({ rateLimit: 1 }).call('getUsage')
    },
    says: [
      "The key's window of requests was full: the request was refused before anything else was looked at.",
    ],
  },
  {
    title: 'parameters that nobody read',
    ask: ({ client }) => client.call('searchLeads', { query: 'limit=5&Country=US&utm_source=x' }),
    says: [
      'The parameter limit was ignored: did you mean per_page?',
      'The parameter Country was ignored: did you mean country?',
      'The parameter utm_source was ignored: nothing here reads it.',
    ],
  },
  {
    title: 'fields that nobody read',
    ask: ({ client }) => client.call('exportLeads', { body: { ids: [sarah], leadIds: [sarah] } }),
    says: [
      'The request was let in, but does not have the form that the contract asks for.',
      'It said: The field "lead_ids" is required.',
      'The field ids was ignored: did you mean lead_ids?',
      'The field leadIds was ignored: did you mean lead_ids?',
    ],
  },
  {
    title: 'a fault',
    ask({ client, mock }) {
      mock.faults.add({ operation: 'getUsage', status: 503, times: 2, phase: 'after' })
      return client.call('getUsage', { headers: { prefer: 'code=403' } }).catch(() => undefined)
    },
    says: ['A test asked for this answer: the operation did not give it.'],
  },
  {
    title: 'a fault that strikes before the work',
    ask({ client, mock }) {
      mock.faults.add({ operation: 'unlockLead', status: 500, delayMs: 1 })
      return client.call('unlockLead', { body: { lead_id: sarah } })
    },
    says: [
      'The fault flt_1 (hit 1) struck before any work: it held the answer back for 1 ms and answered 500 instead.',
      "A lead that is still locked costs 1 credit: 1 at most for those named. Charged: 0. Of the account's credits 5000 are left.",
    ],
  },
  {
    title: 'a fault that strikes after the work, though something else was preferred',
    ask({ client, mock }) {
      mock.faults.add({ operation: 'unlockLead', reset: true, times: 2, phase: 'after' })
      return client.call('unlockLead', { body: { lead_id: sarah }, headers: { prefer: 'delay=1' } })
    },
    says: [
      'The request was let in and well-formed: the operation itself gave the answer.',
      'The fault flt_1 (hit 1 of 2) struck after the work was done: it cut the connection.',
      'The header "Prefer: delay=1" asked for something else, but the fault went first.',
      "A lead that is still locked costs 1 credit: 1 at most for those named. Charged: 1. Of the account's credits 4999 are left.",
    ],
  },
  {
    title: 'a fault that only takes its time',
    ask({ client, mock }) {
      mock.faults.add({ operation: 'getUsage', slowMs: 5 })
      return client.call('getUsage')
    },
    says: ['The fault flt_1 (hit 1) struck the answer alone: it spread the body over 5 ms.'],
  },
  {
    title: 'a preference that cannot be granted',
    ask: ({ client }) => client.call('getUsage', { headers: { prefer: 'code=404' } }),
    says: ['The header "Prefer: code=404" asked for nothing that this operation can do.'],
  },
  {
    title: 'one of two preferences',
    ask: ({ client }) => client.call('getUsage', { headers: { prefer: 'code=403, example=nonsense' } }),
    says: ['Of the header "Prefer: code=403, example=nonsense" was granted: code=403.'],
  },
  {
    title: 'a preference',
    ask: ({ client }) => client.call('getUsage', { headers: { prefer: 'code=403' } }),
    says: ['Of the header "Prefer: code=403" was granted: all.'],
  },
  {
    title: 'a path that leads nowhere',
    ask: ({ client }) => client.send({ path: '/nowhere' }),
    says: ['There is no such endpoint, or not with this method.', 'It said: There is no such endpoint.'],
  },
]

describe('an explanation', () => {
  test.each(answers)('of $title', async ({ ask, says }) => {
    const given = mockUnderTest()
    await ask(given)
    const { id = '' } = given.mock.requests.find() ?? {}
    const explanation = given.mock.requests.explain(id)
    for (const sentence of says) expect(explanation?.sentences).toContain(sentence)
    for (const sentence of explanation?.sentences ?? []) expect(sentence).toMatch(/^[A-Z].*[.?]$/)
  })

  test('is had of no request that is unknown', () => {
    expect(mockUnderTest().mock.requests.explain('req_unknown')).toBeUndefined()
  })
})

describe('the name that was meant', () => {
  const known = ['type', 'country', 'company_size', 'page', 'per_page', 'year_founded_min']

  test.each([
    { name: 'pagesize', meant: 'per_page' },
    { name: 'perPage', meant: 'per_page' },
    { name: 'PER-PAGE', meant: 'per_page' },
    { name: 'contry', meant: 'country' },
    { name: 'companySize', meant: 'company_size' },
    { name: 'year_founded_mim', meant: 'year_founded_min' },
    { name: 'tipe', meant: 'type' },
    { name: 'offset', meant: 'page' },
    { name: 'q', meant: undefined },
    { name: 'utm_source', meant: undefined },
    { name: '', meant: undefined },
    { name: 'x'.repeat(100_000), meant: undefined },
  ])('by $name is $meant', ({ name, meant }) => {
    expect(nearestName(name, known)).toBe(meant)
  })
})
