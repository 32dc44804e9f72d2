// A user's own project: what it asks of the suite is one file.
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['*.spec.ts'], reporters: ['json'] } })
