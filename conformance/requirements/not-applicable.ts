// What no run can ask, and why.

/** Requirements that cannot be seen from outside, by id. */
export const notApplicable: Readonly<Record<string, string>> = {
  'auth.hashed': 'how keys are kept cannot be seen from outside',
}
