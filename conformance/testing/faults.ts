// `npm run faults`: every fault and every variant put to the proof. Prints which requirements each fault was reported by, and
// exits 1 when one is missed, when only a wrong requirement reports it, when a check has seen no fault, or when a variant
// that the reference allows is accused.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { type Fault, together } from '../faults/fault.ts'
import { faults } from '../faults/faults.ts'
import { notApplicable } from '../requirements/not-applicable.ts'
import { requirementIds } from '../runner/plan.ts'
import { sections } from '../sections/sections.ts'
import { variants } from '../variants/variants.ts'
import { complaintsAbout, type Proof, proveFault } from './prove.ts'

/** Of all faults, those that a deployment without a clock must show in one window. */
const askedWithinBudget = 0.95

const write = (line: string) => process.stdout.write(`${line}\n`)

async function proveAll(all: readonly Fault[]): Promise<Proof[]> {
  const proofs: Proof[] = []
  for (const fault of all) {
    const proof = await proveFault(fault)
    proofs.push(proof)
    write(rowOf(proof))
  }
  return proofs
}

/** `✓ name  the requirements that it breaks | what else it was reported by`. */
function rowOf({ fault, reported, missed, withinBudget }: Proof): string {
  const mark = missed.length > 0 ? '✗' : withinBudget ? '✓' : '⏱'
  const breaks = fault.breaks.map(id => (missed.includes(id) ? `MISSED ${id}` : id))
  const others = [...reported.keys()].filter(id => !fault.breaks.includes(id))
  return `${mark} ${fault.name.padEnd(44)} ${breaks.join(' ')}${others.length > 0 ? ` | ${others.join(' ')}` : ''}`
}

/** Checks that no fault of their requirement has made fail. */
function idleChecks(proofs: readonly Proof[]): string[] {
  return sections
    .flatMap(({ checks }) => checks)
    .filter(
      ({ requirement, title }) =>
        !proofs.some(
          ({ fault, reported }) =>
            fault.breaks.includes(requirement) && reported.get(requirement)?.includes(title),
        ),
    )
    .map(({ requirement, title }) => `${requirement}: ${title}`)
}

function unbroken(all: readonly Fault[]): RequirementId[] {
  return requirementIds().filter(
    id => !Object.hasOwn(notApplicable, id) && !all.some(({ breaks }) => breaks.includes(id)),
  )
}

/** Requirements down, how many faults each reported, and the faults that it is there for. */
function matrixByRequirement(proofs: readonly Proof[]): string[] {
  return requirementIds().map(id => {
    const reporting = proofs.filter(({ reported }) => reported.has(id))
    const own = reporting.filter(({ fault }) => fault.breaks.includes(id)).map(({ fault }) => fault.name)
    return `${id.padEnd(34)} ${String(reporting.length).padStart(3)}  ${own.join(' ')}`
  })
}

async function accusedVariants(): Promise<string[]> {
  const accused: string[] = []
  for (const variant of [...variants, { name: 'all of them together', ...together(variants) }]) {
    for (const control of [false, true]) {
      const complaints = await complaintsAbout(variant, control)
      write(`${complaints.length === 0 ? '✓' : '✗'} ${variant.name}${control ? ', with control' : ''}`)
      accused.push(...complaints.map(({ id, verdict }) => `${variant.name}: ${verdict} of ${id}`))
    }
  }
  return accused
}

const proofs = await proveAll(faults)
write('\nrequirement                        faults reported, and those that break it')
for (const line of matrixByRequirement(proofs)) write(line)
write('\nvariants that the reference allows')
const accused = await accusedVariants()
const missed = proofs.filter(proof => proof.missed.length > 0)
const within = proofs.filter(({ withinBudget }) => withinBudget).length
const problems = [
  ...missed.map(proof => `missed: ${proof.fault.name} by ${proof.missed.join(', ')}`),
  ...idleChecks(proofs).map(check => `has seen no fault: ${check}`),
  ...unbroken(faults).map(id => `no fault breaks: ${id}`),
  ...accused.map(each => `accused: ${each}`),
  ...(within / proofs.length < askedWithinBudget
    ? ['too few faults show within the budget of a deployment without a clock']
    : []),
]
write('')
for (const problem of problems) write(problem)
const share = ((100 * within) / proofs.length).toFixed(1)
write(
  `${proofs.length - missed.length} of ${proofs.length} faults caught by the right requirement, ${within} (${share} %) within one window and 5 credits; ${variants.length} variants, ${accused.length} accusations`,
)
process.exitCode = problems.length === 0 ? 0 : 1
