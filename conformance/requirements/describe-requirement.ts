// All there is to know about a requirement before a run: what it says, where it is written, and what asking it takes.
import { type RequirementId, requirements } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'
import type { KeyRole } from '../model/roles.ts'
import { isKeyRole } from '../model/roles.ts'
import type { Section } from '../model/section.ts'
import type { Need, Step } from '../model/step.ts'
import { sections as allSections } from '../sections/sections.ts'
import { notApplicable } from './not-applicable.ts'
import { type Heading, requirementTable } from './table.ts'

export interface RequirementDescription {
  readonly id: RequirementId
  /** One sentence. */
  readonly title: string
  /** The heading of the published reference under which it is asked for. */
  readonly section: Heading
  readonly level: Level
  /** Of the first node of the contract that names it: its JSON pointer, and its line in openapi/leadleap.yaml. */
  readonly pointer: string
  readonly line: number
  /** The steps that all its checks together need, prerequisites included, in the order of sending. */
  readonly steps: readonly string[]
  /** Keys besides the main one. */
  readonly roles: readonly KeyRole[]
  readonly needs: readonly Need[]
  /** Requests at most, of all keys, if nothing else were asked; what fills a window not counted. */
  readonly requests: number
  /** Credits at most, if nothing else were asked. */
  readonly credits: number
  /** Why nothing can ask it from outside; undefined: something can. */
  readonly notApplicable: string | undefined
}

const told = new Map(
  Object.entries(requirementTable).flatMap(([section, sentences]) =>
    Object.entries(sentences).map(([id, title]) => [id, { section, title }] as const),
  ),
)

/** Throws on an id that the table lacks, which a test rules out. */
export function describeRequirement(
  id: RequirementId,
  sections: readonly Section[] = allSections,
): RequirementDescription {
  const steps = stepsFor(id, sections)
  const roles = new Set(steps.flatMap(({ requests }) => Object.keys(requests)).filter(isKeyRole))
  roles.delete('main')
  return {
    id,
    ...titleOf(id),
    ...requirements[id],
    steps: steps.map(({ name }) => name),
    roles: [...roles],
    needs: [...new Set(steps.flatMap(({ needs = [] }) => needs))],
    requests: sum(steps.flatMap(({ requests }) => Object.values(requests))),
    credits: sum(steps.map(({ credits = 0 }) => credits)),
    notApplicable: notApplicable[id],
  }
}

/** Its sentence and its heading, without a look at any step. */
export function titleOf(id: RequirementId): Pick<RequirementDescription, 'title' | 'section'> {
  const entry = told.get(id)
  const section = headings.find(each => each === entry?.section)
  if (entry === undefined || section === undefined) throw new Error(`The table of requirements lacks ${id}.`)
  return { title: entry.title, section }
}

/** In the order of the reference. */
export const headings: readonly Heading[] = Object.keys(requirementTable).filter(isHeading)

function isHeading(text: string): text is Heading {
  return Object.hasOwn(requirementTable, text)
}

function stepsFor(id: RequirementId, sections: readonly Section[]): Step[] {
  const all = sections.flatMap(({ steps }) => steps)
  const names = new Set<string>()
  function take(name: string): void {
    if (names.has(name)) return
    names.add(name)
    for (const earlier of all.find(step => step.name === name)?.after ?? []) take(earlier)
  }
  for (const { requirement, steps } of sections.flatMap(({ checks }) => checks))
    if (requirement === id && typeof steps !== 'string') steps.forEach(take)
  return all.filter(({ name }) => names.has(name))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
