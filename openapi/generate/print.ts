// How generated TypeScript and JavaScript is printed: the first line that says where it comes from, and literals.

export interface GeneratedFile {
  readonly name: string
  readonly text: string
}

export const banner =
  '// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.'

/** `export const name = {...} as const`, after an optional docstring. */
export function constant(name: string, value: unknown, doc: string): string {
  return `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
}

export function file(name: string, ...parts: readonly string[]): GeneratedFile {
  return { name, text: `${[banner, ...parts].join('\n\n').trimEnd()}\n` }
}
