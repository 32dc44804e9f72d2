// Every requirement, what was found about it and how to see it again.
import { requirements as contract } from '#openapi/generated/requirements.ts'
import type { Recording } from '../../model/recording.ts'
import type { KnownFinding } from '../expected-failures.ts'
import { matrixOf } from '../matrix.ts'
import { isPartlyAsked, type Report, type ReportedRequirement } from '../report.ts'
import { anchor, esc } from './escape.ts'
import { verdictOrder, verdictWords } from './verdict-words.ts'

/** What is worth reading at once. */
const opened: readonly string[] = ['fail', 'error', 'warning']

export function requirementsHtml(report: Report, recording: Recording): string {
  const numbers = new Map(recording.exchanges.map(({ label }, index) => [label, index + 1]))
  const groups = matrixOf(report).map(
    ({ section, requirements }) =>
      `<div class="group"><h3>${esc(section)}</h3>${requirements.map(each => requirementHtml(each, numbers)).join('\n')}</div>`,
  )
  return `<section aria-labelledby="requirements" data-list="requirements"><h2 id="requirements" tabindex="-1">Requirements</h2>
<div class="tools">
<label class="search">Filter <input type="search" data-filter="requirements" placeholder="id, text, path, value" autocomplete="off"></label>
<div class="chips" role="group" aria-label="Verdicts shown">${chipsHtml(report)}</div>
<output class="dim" data-count="requirements"></output>
</div>
${groups.join('\n')}
<p class="none" hidden>Nothing matches.</p>
</section>`
}

function chipsHtml({ summary }: Report): string {
  return verdictOrder
    .filter(verdict => summary[verdict] > 0)
    .map(verdict => {
      const { sign, name, meaning } = verdictWords[verdict]
      return `<button type="button" class="chip v-${verdict}" data-verdict="${verdict}" aria-pressed="false" title="${meaning}"><span aria-hidden="true">${sign}</span> ${name} <b>${summary[verdict]}</b></button>`
    })
    .join('')
}

function requirementHtml(requirement: ReportedRequirement, numbers: ReadonlyMap<string, number>): string {
  const { id, title, level, verdict, findings, notAsked } = requirement
  const { sign, name } = verdictWords[verdict]
  const { pointer, line } = contract[id]
  const partly = isPartlyAsked(requirement) ? ' <span class="tag">in part</span>' : ''
  const reasons =
    notAsked.length === 0
      ? ''
      : `<ul class="reasons">${notAsked.map(reason => `<li>${esc(reason)}</li>`).join('')}</ul>`
  return `<details class="item" id="${anchor('r', id)}" data-item data-verdict="${verdict}"${opened.includes(verdict) ? ' open' : ''}>
<summary><span class="badge v-${verdict}"><span aria-hidden="true">${sign}</span> ${name}</span><code>${esc(id)}</code>${partly}<span class="title">${esc(title)}</span><span class="tag level">${level}</span></summary>
<div class="body">${findings.map(finding => findingHtml(finding, numbers)).join('')}${reasons}
<p class="dim">openapi/leadleap.yaml:${line}${pointer === '' ? '' : ` <code>${esc(pointer)}</code>`}</p></div></details>`
}

function findingHtml(finding: KnownFinding, numbers: ReadonlyMap<string, number>): string {
  const { check, path, expected, actual, exchange, curl, knownBecause, level } = finding
  const number = exchange === undefined ? undefined : numbers.get(exchange)
  const seen =
    exchange === undefined
      ? ''
      : `<dt>seen in</dt><dd>${number === undefined ? esc(exchange) : `<a href="#${anchor('x', number)}">${esc(exchange)}</a>`}</dd>`
  const known = knownBecause === undefined ? '' : `<dt>known</dt><dd>${esc(knownBecause)}</dd>`
  const repeat =
    curl === undefined
      ? ''
      : `<div class="curl"><pre tabindex="0">${esc(curl)}</pre><button type="button" data-copy>Copy</button></div>`
  return `<article class="finding l-${level}">${check === undefined ? '' : `<p>${esc(check)}</p>`}
<dl><dt>at</dt><dd><code>${esc(path)}</code></dd><dt>expected</dt><dd class="expected">${esc(expected)}</dd><dt>actual</dt><dd class="actual">${esc(actual)}</dd>${seen}${known}</dl>${repeat}</article>`
}
