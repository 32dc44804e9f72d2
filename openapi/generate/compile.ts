// Compiles schemas to a self-contained module: Ajv writes the code, esbuild bundles away the runtime helpers that Ajv's
// ESM output still asks for with `require`. The result imports nothing and runs wherever ECMAScript does.

import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import type { Node } from '../contract-node.ts'

/** Schemas by group and name: `{ queryOf: { searchLeads: schema } }` becomes `export const queryOf = { searchLeads: f }`. */
export type Groups = Readonly<Record<string, Tree>>
export type Tree = { readonly [name: string]: Tree | Schema }

export class Schema {
  readonly node: Node
  constructor(node: Node) {
    this.node = node
  }
}

export interface CompileOptions {
  readonly groups: Groups
  /** Whether a validator goes on after its first finding. On hostile input the first one bounds the work. */
  readonly allErrors: boolean
}

export async function compile({ groups, allErrors }: CompileOptions): Promise<string> {
  const ajv = new Ajv2020({
    allErrors,
    allowUnionTypes: true,
    strictSchema: true,
    // `if`, `not` and `allOf` speak of properties whose types stand beside them, which these two do not look at.
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  })
  addFormats.default(ajv)
  const names = new Map<string, string>()
  const add = (schema: Schema) => {
    const key = JSON.stringify(schema.node)
    // Ajv numbers functions of its own: `validate20` and the like.
    const name = names.get(key) ?? `validator${names.size}`
    if (!names.has(key)) {
      names.set(key, name)
      ajv.addSchema(schema.node, name)
    }
    return name
  }
  const exported = Object.entries(groups).map(
    ([group, tree]) => `export const ${group} = ${printTree(tree, add)};`,
  )
  const code = standaloneCode.default(ajv, Object.fromEntries([...names.values()].map(name => [name, name])))
  return bundle(`${code.replaceAll(/^export const /gm, 'const ')}\n${exported.join('\n')}\n`)
}

function printTree(tree: Tree, add: (schema: Schema) => string): string {
  const entries = Object.entries(tree).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${value instanceof Schema ? add(value) : printTree(value, add)}`,
  )
  return `{ ${entries.join(', ')} }`
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error('esbuild wrote nothing')
  return output.text
}
