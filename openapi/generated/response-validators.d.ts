// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

import type { components, operations } from './types.ts'
import type { Validator } from './validator.ts'

type JsonOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content & ('application/json' | 'application/problem+json' | 'text/event-stream')]
  : never

/** Validators of parsed JSON response bodies, by operation and status. They find everything. */
export const responseOf: {
  readonly searchLeads: {
    readonly 200: Validator<JsonOf<operations["searchLeads"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["searchLeads"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["searchLeads"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["searchLeads"]['responses'][403]>>
    readonly 429: Validator<JsonOf<operations["searchLeads"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["searchLeads"]['responses'][500]>>
  }
  readonly unlockLead: {
    readonly 200: Validator<JsonOf<operations["unlockLead"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["unlockLead"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["unlockLead"]['responses'][401]>>
    readonly 402: Validator<JsonOf<operations["unlockLead"]['responses'][402]>>
    readonly 403: Validator<JsonOf<operations["unlockLead"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["unlockLead"]['responses'][404]>>
    readonly 410: Validator<JsonOf<operations["unlockLead"]['responses'][410]>>
    readonly 429: Validator<JsonOf<operations["unlockLead"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["unlockLead"]['responses'][500]>>
  }
  readonly exportLeads: {
    readonly 200: Validator<JsonOf<operations["exportLeads"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["exportLeads"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["exportLeads"]['responses'][401]>>
    readonly 402: Validator<JsonOf<operations["exportLeads"]['responses'][402]>>
    readonly 403: Validator<JsonOf<operations["exportLeads"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["exportLeads"]['responses'][404]>>
    readonly 410: Validator<JsonOf<operations["exportLeads"]['responses'][410]>>
    readonly 429: Validator<JsonOf<operations["exportLeads"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["exportLeads"]['responses'][500]>>
  }
  readonly enrichLead: {
    readonly 200: Validator<JsonOf<operations["enrichLead"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["enrichLead"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["enrichLead"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["enrichLead"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["enrichLead"]['responses'][404]>>
    readonly 410: Validator<JsonOf<operations["enrichLead"]['responses'][410]>>
    readonly 429: Validator<JsonOf<operations["enrichLead"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["enrichLead"]['responses'][500]>>
  }
  readonly validateEmail: {
    readonly 200: Validator<JsonOf<operations["validateEmail"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["validateEmail"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["validateEmail"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["validateEmail"]['responses'][403]>>
    readonly 429: Validator<JsonOf<operations["validateEmail"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["validateEmail"]['responses'][500]>>
  }
  readonly listWebhooks: {
    readonly 200: Validator<JsonOf<operations["listWebhooks"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listWebhooks"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listWebhooks"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listWebhooks"]['responses'][403]>>
    readonly 429: Validator<JsonOf<operations["listWebhooks"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["listWebhooks"]['responses'][500]>>
  }
  readonly createWebhook: {
    readonly 200: Validator<JsonOf<operations["createWebhook"]['responses'][200]>>
    readonly 201: Validator<JsonOf<operations["createWebhook"]['responses'][201]>>
    readonly 400: Validator<JsonOf<operations["createWebhook"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["createWebhook"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["createWebhook"]['responses'][403]>>
    readonly 429: Validator<JsonOf<operations["createWebhook"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["createWebhook"]['responses'][500]>>
  }
  readonly deleteWebhook: {
    readonly 200: Validator<JsonOf<operations["deleteWebhook"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["deleteWebhook"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["deleteWebhook"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["deleteWebhook"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["deleteWebhook"]['responses'][404]>>
    readonly 410: Validator<JsonOf<operations["deleteWebhook"]['responses'][410]>>
    readonly 429: Validator<JsonOf<operations["deleteWebhook"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["deleteWebhook"]['responses'][500]>>
  }
  readonly getUsage: {
    readonly 200: Validator<JsonOf<operations["getUsage"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getUsage"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getUsage"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getUsage"]['responses'][403]>>
    readonly 429: Validator<JsonOf<operations["getUsage"]['responses'][429]>>
    readonly 500: Validator<JsonOf<operations["getUsage"]['responses'][500]>>
  }
}

/** Validators of errors by status, for responses outside any operation. They find everything. */
export const errorOf: {
  readonly 400: Validator<components['schemas']["BadRequestEnvelope"]>
  readonly 401: Validator<components['schemas']["UnauthorizedEnvelope"]>
  readonly 402: Validator<components['schemas']["CreditsExhaustedEnvelope"]>
  readonly 403: Validator<components['schemas']["ForbiddenEnvelope"]>
  readonly 404: Validator<components['schemas']["NotFoundEnvelope"]>
  readonly 410: Validator<components['schemas']["GoneEnvelope"]>
  readonly 429: Validator<components['schemas']["RateLimitedEnvelope"]>
  readonly 500: Validator<components['schemas']["InternalErrorEnvelope"]>
}

/** Validators of response headers: a record of strings by lower-case name. */
export const responseHeadersOf: {
  readonly searchLeads: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly unlockLead: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 402: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 410: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly exportLeads: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 402: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 410: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly enrichLead: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 410: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly validateEmail: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly listWebhooks: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly createWebhook: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 201: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly deleteWebhook: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 410: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly getUsage: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 429: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
}
