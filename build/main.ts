// `npm run build`: dist/ from the sources. Node strips no types inside node_modules, so what is published is JavaScript.
import { rm } from 'node:fs/promises'
import { bundle } from './bundle.ts'
import { writeDeclarations } from './declarations.ts'

await rm('dist', { recursive: true, force: true })
await Promise.all([bundle('dist'), writeDeclarations('dist/types')])
