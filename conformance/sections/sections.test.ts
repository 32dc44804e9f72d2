// The suite as a whole: names that are told apart, an order that holds, every requirement asked, and all of it for one key.
import { describe, expect, test } from 'vitest'
import { rateLimit } from '#openapi/generated/limits.ts'
import { notApplicable } from '../requirements/not-applicable.ts'
import type { Offer } from '../runner/plan.ts'
import { planRun, requirementIds } from '../runner/plan.ts'
import { createMockTarget } from '../testing/mock-target.ts'
import { everything, runAgainst } from '../testing/prove.ts'
import { sections } from './sections.ts'

const steps = sections.flatMap(section => section.steps)
const checks = sections.flatMap(section => section.checks)

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
}

describe('names', () => {
  test('of steps are told apart', () => {
    expect(repeated(steps.map(({ name }) => name))).toEqual([])
  })

  test('of steps are kebab-case', () => {
    expect(steps.map(({ name }) => name).filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  test('of checks are told apart within a requirement', () => {
    expect(repeated(checks.map(({ requirement, title }) => `${requirement}: ${title}`))).toEqual([])
  })

  test('of exchanges are told apart in a run', async () => {
    const { recording } = await runAgainst({ control: true })
    const labels = recording.exchanges.filter(({ throttled }) => !throttled).map(({ label }) => label)
    expect(repeated(labels)).toEqual([])
  })
})

describe('the order of sending', () => {
  test.each(steps.filter(({ after = [] }) => after.length > 0))(
    'has what $name needs before it',
    ({ name, after }) => {
      const before = steps
        .slice(
          0,
          steps.findIndex(step => step.name === name),
        )
        .map(step => step.name)
      expect(after?.filter(each => !before.includes(each))).toEqual([])
    },
  )

  test('ends with what uses up the window', () => {
    const filling = steps.findIndex(({ fillsWindow }) => fillsWindow)
    expect(filling).toBeGreaterThan(0)
    const after = steps.slice(filling + 1).map(({ name }) => name)
    expect(after.filter(name => !name.startsWith('rate-'))).toEqual([])
  })
})

describe('checks', () => {
  test.each(requirementIds())('ask about %s', id => {
    const isAsked = Object.hasOwn(notApplicable, id) || checks.some(({ requirement }) => requirement === id)
    expect(isAsked).toBe(true)
  })

  test('name steps that there are', () => {
    const names = new Set(steps.map(({ name }) => name))
    const named = checks.flatMap(check => (typeof check.steps === 'string' ? [] : check.steps))
    expect(named.filter(name => !names.has(name))).toEqual([])
  })

  test('read each step, or another step needs it', () => {
    const read = new Set([
      ...checks.flatMap(check => (typeof check.steps === 'string' ? [] : check.steps)),
      ...steps.flatMap(({ after = [] }) => after),
    ])
    expect(steps.map(({ name }) => name).filter(name => !read.has(name))).toEqual([])
  })
})

describe('a deployment with one key', () => {
  test('is asked about every documented and inferred requirement in one window', async () => {
    const { facts } = await createMockTarget({ keys: ['main'] })
    const offer: Offer = { facts, hasControl: false, hasReceiver: true, noReceiver: undefined }
    const plan = planRun(sections, { ...everything.choice, level: 'inferred' }, everything.limits, offer)
    const noRoom = [...plan.leftOut].filter(([, because]) => because.startsWith('there is no room'))
    expect(noRoom).toEqual([])
    expect(plan.requests.get('main')).toBeLessThanOrEqual(rateLimit.default + 2)
  })

  test('spends five credits at most', async () => {
    const { facts } = await createMockTarget()
    const offer: Offer = { facts, hasControl: false, hasReceiver: true, noReceiver: undefined }
    const plan = planRun(sections, everything.choice, everything.limits, offer)
    expect(plan.credits).toBeLessThanOrEqual(5)
  })

  test('makes no more requests of any role than the plan says', async () => {
    const { facts } = await createMockTarget()
    const offer: Offer = { facts, hasControl: false, hasReceiver: true, noReceiver: undefined }
    const plan = planRun(sections, everything.choice, everything.limits, offer)
    const { requestsByRole } = await runAgainst({})
    const over = [...requestsByRole].filter(([role, count]) => count > (plan.requests.get(role) ?? 0))
    expect(over).toEqual([])
  })
})
