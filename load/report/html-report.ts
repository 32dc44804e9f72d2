// A run as one page that opens without a network: styles, script and plots lie inside, and its policy lets nothing be fetched.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { escaped } from './html-text.ts'
import type { LoadReport } from './load-report.ts'
import { bodyOf } from './page-body.ts'
import { drawPlots } from './page-script.js'
import { pageStyle } from './page-style.ts'

const require = createRequire(import.meta.url)

/** Nothing but what is in the page itself. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"

export async function htmlReport(report: LoadReport): Promise<string> {
  const [plotScript, plotStyle] = await Promise.all(
    ['uplot/dist/uPlot.iife.min.js', 'uplot/dist/uPlot.min.css'].map(path =>
      readFile(require.resolve(path), 'utf8'),
    ),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${report.scenario} against ${report.target}`)}</title>
<style>${plotStyle}${pageStyle}</style>
</head>
<body>
<main>
${bodyOf(report)}
</main>
<script type="application/json" id="report">${inScript(JSON.stringify(report))}</script>
<script>${plotScript}</script>
<script>
const drawPlots = ${drawPlots.toString()}
drawPlots(JSON.parse(document.getElementById('report').textContent), uPlot)
</script>
</body>
</html>
`
}

/** No text can end the element that it lies in, nor open a comment there (HTML 13.1.3). */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
