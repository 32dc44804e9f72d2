// `npm run generate` makes everything in openapi/generated/ from the contract. With --check it writes nothing and exits
// 1 if a file there is not what the contract makes, naming each.

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generatedFiles } from './files.ts'
import { staleFiles } from './stale.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const directory = fileURLToPath(new URL('../generated/', import.meta.url))
const files = await generatedFiles()

if (values.check) {
  const stale = staleFiles(directory, files)
  for (const { name, why } of stale) console.error(`openapi/generated/${name} ${why}`)
  if (stale.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.')
    process.exitCode = 1
  }
} else {
  mkdirSync(directory, { recursive: true })
  for (const { name, text } of files) writeFileSync(`${directory}${name}`, text)
}
