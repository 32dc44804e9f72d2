// The formats of `--report format=file`. Each is a pure function of what came of a run and what it saw.
import { UsageError } from '../model/errors.ts'
import type { Recording } from '../model/recording.ts'
import { harOf } from './har.ts'
import { htmlReport } from './html/html.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import type { Report } from './report.ts'
import { sarifReport } from './sarif.ts'

const writers = {
  json: jsonReport,
  junit: junitReport,
  html: htmlReport,
  markdown: markdownReport,
  sarif: sarifReport,
  har: (_report: Report, recording: Recording) => harOf(recording),
} satisfies Record<string, (report: Report, recording: Recording) => string>

export type ReportFormat = keyof typeof writers

export interface WantedReport {
  readonly format: ReportFormat
  readonly file: string
}

/** The content of a file. */
export function writeReport(format: ReportFormat, report: Report, recording: Recording): string {
  return writers[format](report, recording)
}

/** `junit=out/conformance.xml`. Throws a UsageError for anything else. */
export function parseWantedReport(text: string): WantedReport {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/.exec(text) ?? []
  if (isFormat(format)) return { format, file }
  throw new UsageError(
    `--report "${text}" is not format=file, the format one of ${Object.keys(writers).join(', ')}.`,
  )
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(writers, name)
}
