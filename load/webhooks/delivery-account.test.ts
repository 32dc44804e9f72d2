import { expect, test } from 'vitest'
import { accountOf, type Cause } from './delivery-account.ts'

// The digests are of these very bytes, made by `printf %s BODY | openssl dgst -sha256 -hmac whsec_test`.
const bodyA = '{"event":"lead.unlocked","data":{"lead_id":"a"}}'
const bodyB = '{"event":"lead.unlocked","data":{"lead_id":"b"}}'
const signatures = new Map([
  [bodyA, 'sha256=f97eec7ee674e6440d0402138adf9a296c3fe26e4323554a2db4b303eb0b48b1'],
  [bodyB, 'sha256=2bb258580e48030337d614ce7f2b04d3b6718a3c16366da8279f07589a378368'],
])

const cause = (leadId: string, sentMs: number): Cause => ({
  leadId,
  sentMs,
  doneMs: sentMs + 5,
  isSure: true,
})
const receipt = (body: string, atMs: number, signature = signatures.get(body)) => ({
  ...{ atMs, signature },
  body: Buffer.from(body),
})

test.each([
  { given: 'each once', receipts: [receipt(bodyA, 10), receipt(bodyB, 30)], want: {}, names: [] },
  {
    given: 'one missing',
    receipts: [receipt(bodyA, 10)],
    want: { lost: 1, delivered: 1 },
    names: ['delivery-lost'],
  },
  {
    given: 'one twice',
    receipts: [receipt(bodyA, 10), receipt(bodyB, 30), receipt(bodyA, 40)],
    want: { doubled: 1 },
    names: ['delivery-doubled'],
  },
  {
    given: 'the later first',
    receipts: [receipt(bodyB, 30), receipt(bodyA, 31)],
    want: { outOfOrder: 1 },
    names: ['delivery-out-of-order'],
  },
  {
    given: 'one with the signature of another',
    receipts: [receipt(bodyA, 10), receipt(bodyB, 30, signatures.get(bodyA))],
    want: { badlySigned: 1 },
    names: ['delivery-badly-signed'],
  },
  {
    given: 'one without a signature',
    receipts: [receipt(bodyA, 10), { ...receipt(bodyB, 30), signature: undefined }],
    want: { badlySigned: 1 },
    names: ['delivery-badly-signed'],
  },
  {
    given: 'one that nobody caused',
    receipts: [receipt(bodyA, 10), receipt(bodyB, 30), receipt('{"event":"lead.enriched"}', 40, 'sha256=00')],
    want: { badlySigned: 1 },
    names: ['delivery-badly-signed', 'delivery-not-asked-for'],
  },
])('$given', ({ receipts, want, names }) => {
  const causes = [cause('a', 0), cause('b', 20)]
  const account = accountOf({ causes, receipts, event: 'lead.unlocked', secret: 'whsec_test' })
  const clean = { caused: 2, delivered: 2, lost: 0, doubled: 0, outOfOrder: 0, badlySigned: 0 }
  expect(account).toMatchObject({ ...clean, ...want })
  expect(account.findings.map(({ name }) => name)).toEqual(names)
})

test('a delivery takes from the sending of its cause to its receipt', () => {
  const causes = [cause('a', 100)]
  const { latencies } = accountOf({
    causes,
    receipts: [receipt(bodyA, 142.5)],
    event: 'lead.unlocked',
    secret: 'x',
  })
  expect(latencies).toEqual([{ sentMs: 100, latencyMs: 42.5 }])
})

test('what has no answer may have caused an event, or not', () => {
  const causes = [{ ...cause('a', 0), isSure: false }, cause('b', 20)]
  const { findings } = accountOf({
    causes,
    receipts: [receipt(bodyB, 30)],
    event: 'lead.unlocked',
    secret: 'whsec_test',
  })
  expect(findings).toEqual([])
})
