import type { LoadReport } from './load-report.ts'

/** Runs in the page of the HTML report, of which it is a part as text. */
export function drawPlots(report: LoadReport, Plot: unknown): void
