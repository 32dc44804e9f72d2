// `leadleap-kit key`: prints a test key.
import { createTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'

export function runKeyCommand({
  expires,
  ...options
}: Omit<TestKeyOptions, 'expiresAt'> & { expires?: Date }): void {
  process.stdout.write(`${createTestKey({ ...options, expiresAt: expires })}\n`)
}
