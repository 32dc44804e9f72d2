import type { LoadReport } from './load-report.ts'
export async function htmlReport(report: LoadReport): Promise<string> {
  return JSON.stringify(report)
}
