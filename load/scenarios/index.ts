// The scenarios there are: one line each.
import type { Scenario } from '../scenario.ts'
import { credits } from './credits.ts'
import { rateLimitScenario } from './rate-limit.ts'
import { soak } from './soak.ts'
import { steps } from './steps.ts'
import { throughput } from './throughput.ts'
import { webhooks } from './webhooks.ts'

export const scenarios: readonly Scenario[] = [rateLimitScenario, credits, throughput, steps, soak, webhooks]
