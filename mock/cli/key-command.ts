// `leadleap-kit key`: prints a test key.
import { createTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'
import { UsageError } from './usage-error.ts'

export function runKeyCommand({
  expires,
  ...options
}: Omit<TestKeyOptions, 'expiresAt'> & { expires?: Date }): void {
  process.stdout.write(`${keyOf({ ...options, expiresAt: expires })}\n`)
}

function keyOf(options: TestKeyOptions): string {
  try {
    return createTestKey(options)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}
