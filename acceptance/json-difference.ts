// Where two JSON values differ: every place, so that a table can name each of them.

export interface Difference {
  /** Dotted, such as `data.0.email`; empty: the values themselves. */
  path: string
  printed: unknown
  answered: unknown
}

/** A value at a place that differs from run to run has its form compared instead. */
export type Forms = Readonly<Record<string, RegExp>>

/** `undefined` stands for what is missing on one side. */
export function differences(printed: unknown, answered: unknown, forms: Forms = {}): Difference[] {
  return [...differencesAt('', printed, answered, forms)]
}

function* differencesAt(
  path: string,
  printed: unknown,
  answered: unknown,
  forms: Forms,
): Generator<Difference> {
  const form = forms[path]
  if (form !== undefined && [printed, answered].every(value => form.test(String(value)))) return
  if (!isContainer(printed) || !isContainer(answered) || Array.isArray(printed) !== Array.isArray(answered)) {
    if (!Object.is(printed, answered)) yield { path, printed, answered }
    return
  }
  const [before, after] = [new Map(Object.entries(printed)), new Map(Object.entries(answered))]
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    yield* differencesAt(path === '' ? key : `${path}.${key}`, before.get(key), after.get(key), forms)
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
