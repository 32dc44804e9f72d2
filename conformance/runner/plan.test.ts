import { describe, expect, test } from 'vitest'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { StepCheck } from '../model/check.ts'
import type { KeyRole } from '../model/roles.ts'
import type { Step } from '../model/step.ts'
import { type Choice, idsOf, type Limits, type Offer, planRun } from './plan.ts'

const everything: Choice = { only: [], skip: [], level: 'chosen' }
const generous: Limits = { maxRequests: 1000, maxCredits: 100, mainRequests: 62, allowWrites: true }

function offer(changes: Partial<Offer> & { keys?: readonly KeyRole[] } = {}): Offer {
  const { keys = ['main', 'second'], ...rest } = changes
  return {
    facts: {
      baseUrl: 'https://a.example/api/v1',
      isLoopback: false,
      expectedLimit: 60,
      isDeprecated: false,
      keys,
      facts: {},
    },
    hasControl: false,
    hasReceiver: true,
    noReceiver: undefined,
    ...rest,
  }
}

function step(name: string, rest: Partial<Step> = {}): Step {
  return { name, requests: { main: 1 }, run: async () => {}, ...rest }
}

function check(requirement: RequirementId, ...steps: string[]): StepCheck {
  return { requirement, title: `about ${requirement}`, steps, judge: () => [] }
}

function plan(
  steps: readonly Step[],
  checks: readonly StepCheck[],
  limits: Partial<Limits> = {},
  offered = offer(),
) {
  return planRun([{ steps, checks }], everything, { ...generous, ...limits }, offered)
}

const names = ({ steps }: { steps: readonly Step[] }) => steps.map(({ name }) => name)

describe('what is asked', () => {
  test.each<{ given: Partial<Choice>; want: string[] }>([
    { given: { only: ['unlock.cost'] }, want: ['unlock.cost'] },
    { given: { only: ['unlock.c*'] }, want: ['unlock.cost', 'unlock.cached'] },
    {
      given: { only: ['search.filter.year*'] },
      want: ['search.filter.year_founded_min', 'search.filter.year_founded_max'],
    },
    {
      given: { only: ['envelope.*'], skip: ['*.request-id*'], level: 'inferred' },
      want: [
        'envelope.success',
        'envelope.error',
        'envelope.status-matches',
        'envelope.timestamp',
        'envelope.message',
      ],
    },
    {
      given: { only: ['envelope.*'], level: 'documented' },
      want: ['envelope.success', 'envelope.error', 'envelope.status-matches'],
    },
    {
      given: { only: ['webhooks.lead.*'] },
      want: ['webhooks.lead.unlocked', 'webhooks.lead.exported', 'webhooks.lead.enriched'],
    },
  ])('$given', ({ given, want }) => {
    expect(idsOf({ ...everything, ...given })).toEqual(want)
  })

  test('a star reaches across the parts of an id', () => {
    expect(idsOf({ ...everything, only: ['webhooks.*'] })).toContain('webhooks.lead.unlocked')
  })
})

describe('what is sent', () => {
  test('is what the chosen requirements need, and what that needs, in the order of the sections', () => {
    const steps = [step('a'), step('b', { after: ['a'] }), step('c', { after: ['b'] }), step('d')]
    expect(names(plan(steps, [check('unlock.cost', 'c')]))).toEqual(['a', 'b', 'c'])
  })

  test('leaves out what needs a key that is not there, and what follows from it', () => {
    const steps = [step('a', { requests: { expired: 1 } }), step('b', { after: ['a'] }), step('c')]
    const made = plan(steps, [
      check('auth.expired', 'a'),
      check('unlock.cost', 'b'),
      check('usage.free', 'c'),
    ])
    expect(names(made)).toEqual(['c'])
    expect(made.leftOut.get('a')).toContain('LEADLEAP_API_KEY_EXPIRED')
    expect(made.leftOut.get('b')).toContain('it needs a')
  })

  test.each<{
    need: NonNullable<Step['needs']>[number]
    limits?: Partial<Limits>
    offered?: Partial<Offer>
    because: string
  }>([
    { need: 'writes', limits: { allowWrites: false }, because: '--allow-writes' },
    { need: 'receiver', offered: { hasReceiver: false }, because: '--webhook-url' },
    { need: 'clock', because: 'clock' },
    { need: 'control', because: 'control routes' },
    { need: 'deletedLeadId', because: 'LEADLEAP_DELETED_LEAD_ID' },
  ])(
    'without $need a step that needs it is left out, and says how to get it',
    ({ need, limits, offered, because }) => {
      const made = plan([step('a', { needs: [need] })], [check('unlock.cost', 'a')], limits, offer(offered))
      expect(made.leftOut.get('a')).toContain(because)
    },
  )

  test('spends no credit that was not allowed', () => {
    const steps = [step('free'), step('one', { credits: 1 }), step('two', { credits: 1 })]
    const checks = [check('usage.free', 'free'), check('unlock.cost', 'one'), check('unlock.cached', 'two')]
    expect(names(plan(steps, checks, { maxCredits: 1 }))).toEqual(['free', 'one'])
    expect(plan(steps, checks, { maxCredits: 1 }).credits).toBe(1)
    expect(names(plan(steps, checks, { maxCredits: 0 }))).toEqual(['free'])
  })

  test('leaves out choices before what is inferred, and that before what is documented', () => {
    const steps = [step('said'), step('shown'), step('chosen')]
    const checks = [
      check('unlock.cost', 'said'),
      check('search.stable', 'shown'),
      check('search.beyond-end', 'chosen'),
    ]
    expect(names(plan(steps, checks, { maxRequests: 2 }))).toEqual(['said', 'shown'])
    expect(names(plan(steps, checks, { maxRequests: 1 }))).toEqual(['said'])
    expect(plan(steps, checks, { maxRequests: 1 }).leftOut.get('chosen')).toContain('--max-requests')
  })

  test('keeps a choice that something documented builds on', () => {
    const steps = [step('base'), step('top', { after: ['base'] }), step('other')]
    const checks = [
      check('search.beyond-end', 'base'),
      check('unlock.cost', 'top'),
      check('search.stable', 'other'),
    ]
    expect(names(plan(steps, checks, { maxRequests: 2 }))).toEqual(['base', 'top'])
  })
})

describe('the window of the main key', () => {
  const many = (count: number) => [
    step('many', { requests: { spare: count } }),
    step('choice', { requests: { spare: 3 } }),
    step('rest', { requests: {}, fillsWindow: true }),
  ]
  const checks = [
    check('unlock.cost', 'many'),
    check('search.beyond-end', 'choice'),
    check('rate.exceeded', 'rest'),
  ]

  test('is filled, with one request more and one after the pause', () => {
    expect(plan(many(10), checks).requests.get('main')).toBe(62)
  })

  test('is relieved by a second key', () => {
    const made = plan(many(54), checks)
    expect(names(made)).toEqual(['many', 'choice', 'rest'])
    expect(Object.fromEntries(made.requests)).toEqual({ second: 57, main: 62 })
  })

  test('without one, leaves out the choices that do not fit', () => {
    const made = plan(many(55), checks, {}, offer({ keys: ['main'] }))
    expect(names(made)).toEqual(['many', 'rest'])
    expect(made.requests.get('main')).toBe(62)
    expect(made.leftOut.get('choice')).toContain('LEADLEAP_API_KEY_SECOND')
  })
})
