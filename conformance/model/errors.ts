// Whose fault decides the form: wrong flags are a UsageError, a target that cannot be reached or a step that cannot be
// run to its end a HarnessError. What the API does wrong is neither; it is a Finding.

/** What the user can mend. The command exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The suite could not tell. The command exits with 3 unless there are findings too. */
export class HarnessError extends Error {
  override readonly name: string = 'HarnessError'
}

/** No whole answer came in time: asking again may take as long again. */
export class LateError extends HarnessError {
  override readonly name = 'LateError'
}
