import { describe, expect, test } from 'vitest'
import * as generated from './generated/limits.ts'

const limits = { ...generated }

describe('the limits', () => {
  test.each([
    { name: 'rateLimit', want: { default: 60, windowSeconds: 60 } },
    { name: 'maxExportLeads', want: 500 },
    { name: 'maxBulkEmails', want: 100 },
    { name: 'maxPerPage', want: 100 },
    { name: 'defaultPerPage', want: 25 },
    { name: 'maxBodyBytes', want: 1024 * 1024 },
    { name: 'validationTtlSeconds', want: 24 * 60 * 60 },
  ] as const)('have $name as the reference or its choice has it', ({ name, want }) => {
    expect(limits[name]).toEqual(want)
  })

  test('let a delivery be tried again after growing pauses', () => {
    const delays = limits.webhookDelivery.retryDelaysSeconds
    expect(delays).toEqual([...new Set(delays)].toSorted((a, b) => a - b))
    expect(limits.webhookDelivery).toMatchObject({
      timeoutSeconds: 10,
      signatureHeader: 'X-Webhook-Signature',
    })
  })

  test.each([
    { key: `ll_${'0a'.repeat(32)}`, want: true },
    { key: `ll_${'0A'.repeat(32)}`, want: true },
    { key: `ll_${'0a'.repeat(31)}0`, want: false },
    { key: `ll_${'0a'.repeat(32)}0`, want: false },
    { key: `ll_${'0g'.repeat(32)}`, want: false },
    { key: 'll_your_api_key', want: false },
    { key: `lk_${'0a'.repeat(32)}`, want: false },
  ])('take $key for a key: $want', ({ key, want }) => {
    expect(new RegExp(limits.keyPattern).test(key)).toBe(want)
  })
})
