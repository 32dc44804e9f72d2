// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

/** The path that every operation lives under. */
export const basePath = "/api/v1" as const

/** All scopes a key can have. */
export const scopes = [
  "leads:read",
  "leads:unlock",
  "leads:export",
  "leads:enrich",
  "email:validate",
  "webhooks:read",
  "webhooks:manage",
  "account:read",
] as const

/** All events a subscription can be told of. */
export const events = [
  "lead.unlocked",
  "lead.exported",
  "lead.enriched",
  "sequence.started",
  "sequence.completed",
  "email.sent",
  "email.opened",
  "email.clicked",
  "email.replied",
  "email.bounced",
  "contact.job_changed",
  "crm_clean.completed",
  "import.completed",
  "enrichment.completed",
] as const

export type ParameterKind = 'string' | 'integer' | 'list'

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly kind: ParameterKind
  /** The only values there are, matched case-insensitively. */
  readonly values?: readonly string[]
  readonly default?: string | number
}

/** How an operation is called. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Template relative to the base path. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  /** The status of success that the mock sends. */
  readonly successStatus: number
  /** Every status that the contract lists. */
  readonly statuses: readonly number[]
  readonly requestBody: boolean
  /** The fields of its JSON body, of all alternatives. */
  readonly bodyFields: readonly string[]
  readonly parameters: readonly Parameter[]
}

export interface Operation extends Endpoint {
  /** Alternatives; of each all scopes are needed. */
  readonly scopes: readonly (readonly Scope[])[]
  /** Credits for each lead that the operation unlocks. */
  readonly credits: number
  readonly events: readonly EventName[]
  readonly cacheTtlSeconds?: number
}

export type Scope = (typeof scopes)[number]
export type EventName = (typeof events)[number]
export type OperationId = keyof typeof operations

/** All operations, by operationId. */
export const operations = {
  "searchLeads": {
    "method": "GET",
    "path": "/leads",
    "tag": "Leads",
    "summary": "Search and filter the lead directory",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 403, 429, 500 ],
    "requestBody": false,
    "bodyFields": [],
    "parameters": [
      {
        "name": "type",
        "in": "query",
        "kind": "string",
        "values": [ "business", "consumer" ],
        "default": "business",
      },
      { "name": "country", "in": "query", "kind": "list" },
      { "name": "sector", "in": "query", "kind": "list" },
      { "name": "industry", "in": "query", "kind": "list" },
      { "name": "company_size", "in": "query", "kind": "list" },
      { "name": "size_range", "in": "query", "kind": "list" },
      { "name": "department", "in": "query", "kind": "list" },
      { "name": "job_level", "in": "query", "kind": "list" },
      { "name": "state", "in": "query", "kind": "list" },
      { "name": "year_founded_min", "in": "query", "kind": "integer" },
      { "name": "year_founded_max", "in": "query", "kind": "integer" },
      { "name": "employee_count_min", "in": "query", "kind": "integer" },
      { "name": "employee_count_max", "in": "query", "kind": "integer" },
      { "name": "page", "in": "query", "kind": "integer", "default": 1 },
      { "name": "per_page", "in": "query", "kind": "integer", "default": 25 },
    ],
    "scopes": [ [ "leads:read" ] ],
    "credits": 0,
    "events": [],
  },
  "unlockLead": {
    "method": "POST",
    "path": "/leads/unlock",
    "tag": "Leads",
    "summary": "Unlock one lead",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 402, 403, 404, 410, 429, 500 ],
    "requestBody": true,
    "bodyFields": [ "lead_id" ],
    "parameters": [],
    "scopes": [ [ "leads:unlock" ] ],
    "credits": 1,
    "events": [ "lead.unlocked" ],
  },
  "exportLeads": {
    "method": "POST",
    "path": "/leads/export",
    "tag": "Leads",
    "summary": "Export leads as a file",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 402, 403, 404, 410, 429, 500 ],
    "requestBody": true,
    "bodyFields": [ "lead_ids", "format" ],
    "parameters": [],
    "scopes": [ [ "leads:export" ] ],
    "credits": 1,
    "events": [ "lead.exported" ],
  },
  "enrichLead": {
    "method": "POST",
    "path": "/leads/enrich",
    "tag": "Leads",
    "summary": "Retrieve everything known about one lead",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 403, 404, 410, 429, 500 ],
    "requestBody": true,
    "bodyFields": [ "lead_id" ],
    "parameters": [],
    "scopes": [ [ "leads:enrich" ] ],
    "credits": 0,
    "events": [ "lead.enriched" ],
  },
  "validateEmail": {
    "method": "POST",
    "path": "/email/validate",
    "tag": "Email",
    "summary": "Validate one or up to 100 e-mail addresses",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 403, 429, 500 ],
    "requestBody": true,
    "bodyFields": [ "email", "emails" ],
    "parameters": [],
    "scopes": [ [ "email:validate" ] ],
    "credits": 0,
    "events": [],
    "cacheTtlSeconds": 86400,
  },
  "listWebhooks": {
    "method": "GET",
    "path": "/webhooks",
    "tag": "Webhooks",
    "summary": "List the active webhook subscriptions",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 403, 429, 500 ],
    "requestBody": false,
    "bodyFields": [],
    "parameters": [],
    "scopes": [ [ "webhooks:read" ] ],
    "credits": 0,
    "events": [],
  },
  "createWebhook": {
    "method": "POST",
    "path": "/webhooks",
    "tag": "Webhooks",
    "summary": "Subscribe a URL to events",
    "successStatus": 201,
    "statuses": [ 200, 201, 400, 401, 403, 429, 500 ],
    "requestBody": true,
    "bodyFields": [ "name", "url", "events" ],
    "parameters": [],
    "scopes": [ [ "webhooks:manage" ] ],
    "credits": 0,
    "events": [],
  },
  "deleteWebhook": {
    "method": "DELETE",
    "path": "/webhooks/{id}",
    "tag": "Webhooks",
    "summary": "Delete a webhook subscription",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 403, 404, 410, 429, 500 ],
    "requestBody": false,
    "bodyFields": [],
    "parameters": [ { "name": "id", "in": "path", "kind": "string" } ],
    "scopes": [ [ "webhooks:manage" ] ],
    "credits": 0,
    "events": [],
  },
  "getUsage": {
    "method": "GET",
    "path": "/account/usage",
    "tag": "Account",
    "summary": "Show plan, credits and billing period",
    "successStatus": 200,
    "statuses": [ 200, 400, 401, 403, 429, 500 ],
    "requestBody": false,
    "bodyFields": [],
    "parameters": [],
    "scopes": [ [ "account:read" ], [ "leads:read" ] ],
    "credits": 0,
    "events": [],
  },
} as const satisfies Readonly<Record<string, Operation>>
