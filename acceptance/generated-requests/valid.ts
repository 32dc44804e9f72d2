// Valid requests of every operation, by its grammar: what a client means to send.
import fc from 'fast-check'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { maxBulkEmails, maxExportLeads, maxPerPage } from '#openapi/generated/limits.ts'
import { basePath, events, type OperationId, operations } from '#openapi/generated/operations.ts'
import {
  companySizes,
  countries,
  departments,
  jobLevels,
  sectors,
  sizeRanges,
} from '#openapi/generated/values.ts'
import { operationIds } from '../exchange.ts'
import { type Credential, credentials, type GeneratedRequest } from './request.ts'

const jsonMediaType = 'application/json'

/** A value of the vocabulary, in any case, or one that nothing matches. */
function words(known: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...known).map(value => value.toUpperCase()) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  )
  return fc.array(word, { minLength: 1, maxLength: 3 }).map(list => list.join(','))
}

const searchParameters: Record<string, fc.Arbitrary<string>> = {
  type: fc.constantFrom('business', 'consumer', 'Business'),
  country: words(countries),
  sector: words(Object.keys(sectors)),
  industry: words(Object.values(sectors).flat()),
  company_size: words(companySizes),
  size_range: words(sizeRanges),
  department: words(departments),
  job_level: words(jobLevels),
  state: words(['California', 'Texas']),
  year_founded_min: fc.integer({ min: -1, max: 1990 }).map(String),
  year_founded_max: fc.integer({ min: 1990, max: 3000 }).map(String),
  employee_count_min: fc.integer({ min: 0, max: 50 }).map(String),
  employee_count_max: fc.integer({ min: 50, max: 10 ** 9 }).map(String),
  page: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(Number.MAX_SAFE_INTEGER)).map(String),
  per_page: fc.integer({ min: 1, max: maxPerPage }).map(String),
}

const search = fc.record(searchParameters, { requiredKeys: [] }).map(parameters =>
  Object.entries(parameters)
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
    .join('&'),
)

const email = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom(
    'sarah@acme.com',
    'SARAH@ACME.COM',
    'nobody@acme.com',
    'a@b.invalid',
    'a@disposable.example',
    'a',
    '',
  ),
  fc.string({ unit: 'grapheme' }),
)

/** What is sent as JSON, by operation; `leadIds` are some that exist. */
function bodiesOf(leadIds: readonly string[]): { readonly [Op in OperationId]?: fc.Arbitrary<unknown> } {
  const leadId = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...leadIds) },
    { weight: 1, arbitrary: fc.constantFrom(deletedLeadId, 'nobody', '') },
  )
  const lead = fc.record({ lead_id: leadId })
  return {
    unlockLead: lead,
    enrichLead: lead,
    exportLeads: fc.record(
      {
        lead_ids: fc.oneof(
          { weight: 9, arbitrary: fc.array(leadId, { minLength: 1, maxLength: 5 }) },
          {
            weight: 1,
            arbitrary: fc.array(leadId, { minLength: maxExportLeads, maxLength: maxExportLeads }),
          },
        ),
        format: fc.constantFrom('csv', 'json'),
      },
      { requiredKeys: ['lead_ids'] },
    ),
    validateEmail: fc.oneof(
      fc.record({ email }),
      fc.record({ emails: fc.array(email, { minLength: 1, maxLength: 6 }) }),
      fc.record({ emails: fc.array(email, { minLength: maxBulkEmails, maxLength: maxBulkEmails }) }),
    ),
    createWebhook: fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      url: fc.oneof(fc.webUrl({ validSchemes: ['https'] }), fc.constant('http://127.0.0.1:9/hook')),
      events: fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 4 }),
    }),
  }
}

const credential: fc.Arbitrary<Credential> = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Credential>('full') },
  { weight: 12, arbitrary: fc.constantFrom(...credentials) },
)

const pauseMs = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
)

/** Latin-1 text of the UTF-8 bytes. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** Valid requests, with a key of any kind. */
export function validRequest(leadIds: readonly string[]): fc.Arbitrary<GeneratedRequest> {
  const bodies = bodiesOf(leadIds)
  const requests = operationIds.map(operation => {
    const { method, path } = operations[operation]
    const body = bodies[operation]
    return fc.record<GeneratedRequest>({
      operation: fc.constant(operation),
      changed: fc.constant(undefined),
      credential,
      method: fc.constant<string>(method),
      path: fc
        .constantFrom('{last}', 'wh_4a3b2c1d0e9f8a7b', 'x')
        .map(last => basePath + path.replace('{id}', last)),
      query: operation === 'searchLeads' ? search : fc.constant(''),
      contentType: fc.constant(body === undefined ? undefined : jsonMediaType),
      body: body === undefined ? fc.constant(undefined) : body.map(value => toBytes(JSON.stringify(value))),
      pauseMs,
    })
  })
  return fc.oneof(...requests)
}
