// The suite as a library: judges a mock, and says how many requirements have which verdict.
import { createMock } from 'leadleap-kit'
import { openTarget, runConformance } from 'leadleap-kit/conformance'

const mock = createMock({ leads: 1_000 })
const { url } = await mock.listen()
const { signal } = new AbortController()
const target = await openTarget({
  url,
  environment: {},
  expectedLimit: 60,
  isDeprecated: false,
  useControl: true,
  keepsState: true,
  mockFacts: {},
  webhookPort: 0,
  deliveryTimeoutMs: 5000,
  signal,
})

const choice = { only: [], skip: [], level: 'chosen' } as const
const limits = { maxRequests: 400, maxCredits: 5, mainRequests: 62, allowWrites: true }
const verdicts: Record<string, number> = {}
for await (const { verdict } of runConformance(target, { choice, limits, signal }))
  verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
await target.close()
await mock.close()
console.log(JSON.stringify(verdicts))
