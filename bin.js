#!/usr/bin/env node
// The bin. Before it loads anything, it has Node keep what is compiled in the directory for temporary files, so that a
// further start from sources takes half of the time. In JavaScript: of what is kept no types need be stripped, and the
// stripper alone is 40 ms and 30 MB. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./cli.ts')
