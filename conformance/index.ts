// The suite as a library: open a target, run it, take results as they come.
export type { RequirementId } from '#openapi/generated/requirements.ts'
export type { Check } from './model/check.ts'
export { HarnessError, UsageError } from './model/errors.ts'
export type { Exchange } from './model/exchange.ts'
export type { Drift, Finding, Result, Verdict } from './model/finding.ts'
export type { Recording, TargetFacts } from './model/recording.ts'
export { type KeyRole, type Role, roles } from './model/roles.ts'
export type { Section } from './model/section.ts'
export type { Step } from './model/step.ts'
export { type Choice, type Limits, type Plan, planRun } from './runner/plan.ts'
export {
  judgeRecording,
  type Run,
  type RunEvent,
  type RunOptions,
  runConformance,
} from './runner/run-conformance.ts'
export { sections } from './sections/sections.ts'
export { type OpenTarget, type OpenTargetOptions, openTarget } from './target/open-target.ts'
export type { Control, HttpRequest, HttpResponse, Target, Time, Transport } from './target/target.ts'
