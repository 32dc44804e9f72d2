// What was asked for cannot be done as asked: one sentence on standard error, exit 2, no stack.
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
