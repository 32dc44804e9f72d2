// A user's own leads off a file, or one error that says what is wrong with them and where.
import { readFileSync } from 'node:fs'
import type { Lead } from '#fixtures/lead.ts'
import { LeadsFileError, leadsFileFormat, parseLeads } from '#fixtures/leads-file.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError when the file cannot be read, is of no known format, or holds what is no lead. */
export function readLeadsFile(path: string): Lead[] {
  const format = leadsFileFormat(path)
  if (format === undefined) throw new UsageError(`the leads file ${path} must end in .ndjson or .csv.`)
  try {
    return parseLeads(readUtf8(path), format, path)
  } catch (error) {
    if (error instanceof LeadsFileError) throw new UsageError(error.message)
    throw error
  }
}

function readUtf8(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    const reason =
      error instanceof TypeError ? 'it is not UTF-8' : error instanceof Error ? error.message : error
    throw new UsageError(`the leads file ${path} cannot be read: ${reason}.`)
  }
}
