// How generated TypeScript and JavaScript is printed: the first line that says where it comes from, and literals.

import type { Source } from './document.ts'

export interface GeneratedFile {
  readonly name: string
  readonly text: string
}

/** `export const name = {...} as const`, after its docstring. */
export function constant(name: string, value: unknown, doc: string): string {
  return `/** ${doc} */\nexport const ${name} = ${literal(value)} as const`
}

const lineWidth = 100

/** A JSON value as a literal: on one line where it fits, else one item a line. */
export function literal(value: unknown, indent = ''): string {
  const short = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  if (indent.length + short.length <= lineWidth || typeof value !== 'object' || value === null) return short
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map(item => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${literal(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.map(item => `${inner}${item},\n`).join('')}${indent}${close}`
}

/** A file of TypeScript, of its parts. */
export function file(source: Source, name: string, ...parts: readonly string[]): GeneratedFile {
  return {
    name: source.prefix + name,
    text: `${[bannerOf(source), ...parts].join('\n\n').trimEnd()}\n`,
  }
}

/** A file of code that another tool wrote. */
export function script(source: Source, name: string, code: string): GeneratedFile {
  return { name: source.prefix + name, text: `${bannerOf(source)}\n${code}` }
}

/** How a file made from the same document is imported. */
export function sibling(source: Source, name: string): string {
  return `'./${source.prefix}${name}'`
}

function bannerOf({ yaml }: Source): string {
  return `// Generated from openapi/${yaml} by \`npm run generate\`. Do not edit: change the contract instead.`
}
