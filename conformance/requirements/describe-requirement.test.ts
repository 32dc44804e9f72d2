import { expect, test } from 'vitest'
import type { StepCheck } from '../model/check.ts'
import type { Section } from '../model/section.ts'
import type { Step } from '../model/step.ts'
import { requirementIds } from '../runner/plan.ts'
import { describeRequirement } from './describe-requirement.ts'

const run = async () => {}
const steps: Step[] = [
  { name: 'look', requests: { main: 1 }, run },
  { name: 'subscribe', requests: { spare: 1 }, needs: ['writes', 'receiver'], run },
  { name: 'pay', requests: { main: 2, second: 1 }, after: ['look'], needs: ['writes'], credits: 1, run },
  { name: 'other', requests: { expired: 9 }, credits: 4, run },
]
const check = (title: string, names: readonly string[]): StepCheck => ({
  requirement: 'unlock.cost',
  title,
  steps: names,
  judge: () => [],
})
const sections: Section[] = [{ steps, checks: [check('a', ['pay']), check('b', ['pay', 'subscribe'])] }]

test('what a requirement needs and costs follows from the steps of its checks and those before them', () => {
  expect(describeRequirement('unlock.cost', sections)).toMatchObject({
    section: 'POST /leads/unlock',
    level: 'documented',
    pointer: '/paths/~1leads~1unlock/post',
    steps: ['look', 'subscribe', 'pay'],
    roles: ['second'],
    needs: ['writes', 'receiver'],
    requests: 5,
    credits: 1,
    notApplicable: undefined,
  })
})

test('a requirement without checks needs nothing', () => {
  const { steps: needed, requests, credits, roles } = describeRequirement('search.free', sections)
  expect({ needed, requests, credits, roles }).toEqual({ needed: [], requests: 0, credits: 0, roles: [] })
})

test('every requirement of the contract can be described, with a line to point at', () => {
  for (const id of requirementIds()) expect(describeRequirement(id).line).toBeGreaterThan(0)
})

test('of what cannot be asked from outside the reason is told', () => {
  expect(describeRequirement('auth.hashed').notApplicable).toMatch(/outside/)
})
