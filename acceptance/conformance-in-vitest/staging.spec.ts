import { describeConformance } from '#conformance/vitest.ts'

describeConformance('staging', {
  url: process.env['STAGING_URL'] ?? '',
  useControl: process.env['STAGING_CONTROL'] === 'on',
  isDeprecated: false,
})
