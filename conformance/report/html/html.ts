// One page that opens offline: the matrix, every requirement with its findings, and the traffic. It can be read without a
// script; the one it has filters, copies, and opens what a link points at.
import { createHash } from 'node:crypto'
import type { Recording } from '../../model/recording.ts'
import { conclusionOf, costOf, coverageOf } from '../conclusion.ts'
import { exitCodeOf } from '../exit-code.ts'
import { reasonsNotAsked } from '../not-asked.ts'
import type { Report } from '../report.ts'
import { esc } from './escape.ts'
import { matrixHtml } from './matrix-html.ts'
import { requirementsHtml } from './requirements-html.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { trafficHtml } from './traffic-html.ts'

const tones = { 0: 'good', 1: 'bad', 3: 'unsure' } as const

export function htmlReport(report: Report, recording: Recording): string {
  const { target, startedAt, tool } = report
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${digestOf(script)}'; style-src '${digestOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${esc(`Conformance of ${target}`)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#requirements">Skip to the requirements</a>
<header class="${tones[exitCodeOf(report)]}">
<p class="over">Conformance to the LeadLeap API</p>
<h1>${esc(target)}</h1>
<p class="conclusion">${esc(conclusionOf(report))}</p>
<p>${esc(coverageOf(report))}.</p>
<p class="dim">${esc(costOf(report))}. <time datetime="${esc(startedAt)}">${esc(startedAt)}</time>, ${esc(`${tool.name} ${tool.version}`)}</p>
</header>
<main>
${listHtml('Incomplete', 'bad', report.shortfalls.map(esc))}
${listHtml('Left behind on the target', 'bad', report.leftBehind.map(esc))}
${listHtml(
  'Expected failures that are not true',
  'bad',
  report.untrueExpectations.map(
    ({ line, id, because }) => `Line ${line}, <code>${esc(id)}</code>: ${esc(because)}`,
  ),
)}
${matrixHtml(report)}
${requirementsHtml(report, recording)}
${notAskedHtml(report)}
${listHtml(
  'Fields and headers that the reference does not have',
  'info',
  report.drift.map(
    ({ where, path, exchange }) =>
      `${esc(where)}: <code>${esc(path)}</code> <span class="dim">seen in ${esc(exchange)}</span>`,
  ),
)}
${trafficHtml(recording)}
</main>
<script>${script}</script>
</body>
</html>
`
}

/** For the page's own policy: no other script or style runs in it, whatever was answered. */
function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** `items` are HTML. */
function listHtml(heading: string, tone: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<section class="notice ${tone}"><h2>${heading}</h2><ul>${items.map(item => `<li>${item}</li>`).join('')}</ul></section>`
}

function notAskedHtml(report: Report): string {
  const items = reasonsNotAsked(report).map(({ because, wholly, partly }) => {
    const codes = [
      ...wholly.map(id => `<code>${esc(id)}</code>`),
      ...partly.map(id => `<code>${esc(id)}</code> in part`),
    ]
    return `<p>${esc(because)}</p><p class="dim">${codes.join(', ')}</p>`
  })
  return listHtml('Not asked, and what would ask it', 'unsure', items)
}
