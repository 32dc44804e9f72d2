// What was not asked, by its reason: what to do about it stands once, with all that it would settle.
import { isPartlyAsked, type Report, type ReportedRequirement } from './report.ts'

export interface Reason {
  readonly because: string
  /** Of which nothing was asked. */
  readonly wholly: readonly string[]
  /** Of which a part was not. */
  readonly partly: readonly string[]
}

/** What does not apply to the target is not among them. */
export function reasonsNotAsked({ requirements }: Pick<Report, 'requirements'>): Reason[] {
  const all = requirements
    .filter(each => each.verdict === 'skipped' || isPartlyAsked(each))
    .flatMap(each => each.notAsked.map(because => ({ because, each })))
  return [...Map.groupBy(all, ({ because }) => because)].map(([because, given]) => ({
    because,
    wholly: idsOf(given.map(({ each }) => each).filter(each => !isPartlyAsked(each))),
    partly: idsOf(given.map(({ each }) => each).filter(isPartlyAsked)),
  }))
}

function idsOf(requirements: readonly ReportedRequirement[]): string[] {
  return requirements.map(({ id }) => id)
}
