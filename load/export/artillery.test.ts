import { expect, test } from 'vitest'
import type { LoadPlan } from '../load-plan.ts'
import { scenarios } from '../scenarios/index.ts'
import { rateLimitScenario } from '../scenarios/rate-limit.ts'
import { artilleryFile, artilleryScript } from './artillery.ts'

const url = 'http://127.0.0.1:4010/api/v1'
const options = (keys: number) => ({ ...rateLimitScenario.defaults, keys })
const scriptOf = (plan: LoadPlan, keys = 1) =>
  artilleryScript({ scenario: { ...rateLimitScenario, plan: () => plan }, options: options(keys), url })

test('the rate-limit scenario asks each key beyond its limit', () => {
  expect(artilleryScript({ scenario: rateLimitScenario, options: options(2), url })).toEqual({
    config: {
      target: url,
      phases: [{ name: 'burst', duration: 5, arrivalCount: 70 }],
      http: { timeout: 10 },
    },
    scenarios: [
      {
        name: 'searchLeads',
        weight: 1,
        flow: [
          {
            get: {
              url: '/leads?per_page=1',
              headers: { Authorization: 'Bearer {{ $env.LEADLEAP_API_KEY }}' },
            },
          },
          {
            get: {
              url: '/leads?per_page=1',
              headers: { Authorization: 'Bearer {{ $env.LEADLEAP_API_KEY_2 }}' },
            },
          },
        ],
      },
    ],
  })
})

test.each([
  { arrivals: { perSecond: 20 }, keys: 1, want: { arrivalRate: 20 } },
  { arrivals: { perSecond: 20 }, keys: 4, want: { arrivalRate: 5 } },
  { arrivals: { perSecond: 20 }, keys: 3, want: { arrivalCount: 67 } },
  { arrivals: { perSecond: 0.5 }, keys: 1, want: { arrivalCount: 5 } },
  { arrivals: { count: 90 }, keys: 3, want: { arrivalCount: 30 } },
])('$arrivals of $keys keys arrive as $want', ({ arrivals, keys, want }) => {
  const plan: LoadPlan = { phases: [{ name: 'a', durationSeconds: 10, arrivals }], requests: [] }
  expect(scriptOf(plan, keys).config.phases).toEqual([{ name: 'a', duration: 10, ...want }])
})

test('requests keep their weights, methods and bodies', () => {
  const plan: LoadPlan = {
    phases: [],
    requests: [
      { operation: 'getUsage', weight: 3 },
      { operation: 'unlockLead', weight: 1, body: { lead_id: 'c_7f3a2b9d1e8c5f4a' } },
    ],
  }
  const headers = { Authorization: 'Bearer {{ $env.LEADLEAP_API_KEY }}' }
  expect(scriptOf(plan).scenarios).toEqual([
    { name: 'getUsage', weight: 3, flow: [{ get: { url: '/account/usage', headers } }] },
    {
      name: 'unlockLead',
      weight: 1,
      flow: [{ post: { url: '/leads/unlock', headers, json: { lead_id: 'c_7f3a2b9d1e8c5f4a' } } }],
    },
  ])
})

test.each(scenarios)('$name is written without a key, or refused with a reason', scenario => {
  const given = { scenario, options: { ...scenario.defaults, keys: 1 }, url }
  if (scenario.plan === undefined) expect(() => artilleryFile(given)).toThrow(scenario.name)
  else expect(artilleryFile(given)).not.toMatch(/ll_|whsec_/)
})
