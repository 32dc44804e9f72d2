// The matrix: a row for each section of the reference, a cell for each requirement.
import { matrixOf } from '../matrix.ts'
import { isPartlyAsked, type Report, type ReportedRequirement } from '../report.ts'
import { anchor, esc } from './escape.ts'
import { verdictWords } from './verdict-words.ts'

export function matrixHtml(report: Report): string {
  const rows = matrixOf(report).map(({ section, requirements }) => {
    const held = requirements.filter(({ verdict }) => verdict === 'pass').length
    return `<tr><th scope="row">${esc(section)}</th><td class="cells">${requirements.map(cellHtml).join('')}</td><td class="num">${held}<span class="dim">/${requirements.length}</span></td></tr>`
  })
  return `<section aria-labelledby="matrix-h"><h2 id="matrix-h">By section</h2>
<table class="matrix"><thead><tr><th scope="col">Section of the reference</th><th scope="col">Requirements</th><th scope="col" class="num">hold</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`
}

function cellHtml(requirement: ReportedRequirement): string {
  const { id, title, verdict } = requirement
  const { sign, name } = verdictWords[verdict]
  const partly = isPartlyAsked(requirement)
  const words = `${id}: ${name}${partly ? ', asked in part' : ''}`
  return `<a class="cell v-${verdict}${partly ? ' partly' : ''}" href="#${anchor('r', id)}" title="${esc(`${words}. ${title}`)}" aria-label="${esc(words)}">${sign}</a>`
}
