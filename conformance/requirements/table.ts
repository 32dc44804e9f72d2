// What is required, for people to read: each requirement in one sentence, under the heading of the published reference that
// asks for it. Levels and places in the contract are generated; what a requirement costs follows from the steps.
import type { OperationId, operations } from '#openapi/generated/operations.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'

/** `GET /leads`, as the contract has methods and paths. */
type EndpointHeading = {
  [Id in OperationId]: `${(typeof operations)[Id]['method']} ${(typeof operations)[Id]['path']}`
}[OperationId]

export type Heading =
  | 'API Reference'
  | 'Authentication'
  | 'Rate Limiting'
  | 'Response Format'
  | 'Error Codes'
  | 'Webhook Events'
  | 'Verifying webhook signatures'
  | EndpointHeading

type Sentences = Readonly<Partial<Record<RequirementId, string>>>

/** In the order of the reference. */
export const requirementTable: Readonly<Record<Heading, Sentences>> = {
  'API Reference': {
    'transport.base-path': 'Every operation is found under the versioned base path.',
    'transport.https-only': 'Plain HTTP never succeeds: only HTTPS is served.',
    'transport.json-utf8': 'Bodies are JSON in UTF-8 and are declared as that, files aside.',
    'versioning.deprecation-headers':
      'A version on its way out says so in its response headers, a year before it goes.',
  },
  Authentication: {
    'auth.bearer': 'A good key, sent as a bearer token, is let in.',
    'auth.missing': 'Nobody is let in without a key.',
    'auth.malformed': 'What does not have the form of a key is refused.',
    'auth.unknown': 'A key that looks right but was never issued is refused.',
    'auth.expired': 'A key is worth nothing once it has expired.',
    'auth.scheme': 'Only the Bearer scheme counts, and its name may be written in either case.',
    'auth.hashed': 'Keys are kept as SHA-256 digests only.',
    'plan.api-access': 'Accounts below the Scale plan cannot use any operation.',
  },
  'Rate Limiting': {
    'rate.headers': 'Every answer tells limit, remainder and reset of the rate limit.',
    'rate.default-limit': 'A key may make sixty requests a minute unless it was given another limit.',
    'rate.remaining': 'The remainder falls by one with every request of a window, however it ends.',
    'rate.reset':
      'The reset is a Unix time in seconds that stays put within a window and lies at most one ahead.',
    'rate.exceeded': 'A request beyond the limit is refused as rate limited.',
    'rate.retry-after': 'A refusal tells the pause in whole seconds, alike in header and body.',
    'rate.retry-truthful': 'Whoever waits as long as told is let in again, and nobody is before the reset.',
    'rate.retry-only-429': 'Only a refusal by the rate limit tells a pause.',
    'rate.per-key': 'Each key has a window of its own.',
    'rate.exact': 'Requests sent at once get exactly as many places as the window has left.',
    'rate.window': 'Windows are those of the clock: each begins with a full minute.',
  },
  'Response Format': {
    'envelope.success': 'A success carries its data, its meta, and null for an error.',
    'envelope.error':
      'A failure carries null for data, its meta, and an error with code, message and status.',
    'envelope.status-matches': 'Status, error status and error code agree with each other.',
    'envelope.request-id': 'Every answer names its request by an id of the usual form.',
    'envelope.request-id-unique': 'No two answers bear the same request id.',
    'envelope.timestamp': 'Every answer says when it was given, in UTC to the millisecond, and rightly.',
    'envelope.message': 'An error explains itself to a person without giving anything away.',
  },
  'GET /leads': {
    'scope.searchLeads': 'Searching takes the scope leads:read.',
    'search.params': 'All parameters of the table are taken, and none is required.',
    'search.filter.type': 'Leads of the type asked for are found, and no others.',
    'search.filter.country': 'Leads of the countries asked for are found, and no others.',
    'search.filter.sector': 'Leads of the sectors asked for are found, and no others.',
    'search.filter.industry': 'Leads of the industries asked for are found, and no others.',
    'search.filter.company_size':
      'Leads of companies in the size brackets asked for are found, and no others.',
    'search.filter.size_range':
      'Leads of companies in the revenue ranges asked for are found, and no others.',
    'search.filter.department': 'Leads of the departments asked for are found, and no others.',
    'search.filter.job_level': 'Leads of the job levels asked for are found, and no others.',
    'search.filter.state': 'Leads of the states asked for are found, and no others.',
    'search.filter.year_founded_min': 'No company found is older than asked for.',
    'search.filter.year_founded_max': 'No company found is younger than asked for.',
    'search.filter.employee_count_min': 'No company found has fewer employees than asked for.',
    'search.filter.employee_count_max': 'No company found has more employees than asked for.',
    'search.filter-combined': 'Several filters narrow a search; several values of one filter widen it.',
    'search.filter-total': 'The total is exact: parts of a whole add up to it.',
    'search.type-default': 'A search that names no type finds business leads.',
    'search.page-default': 'A search that names no page gets the first one, of twenty-five leads.',
    'search.per-page-max': 'A page of more than a hundred leads is refused.',
    'search.bad-params': 'Page numbers and sizes that are none, and unknown types, are refused.',
    'search.meta': 'A page says how many leads match, which page it is, and of what size.',
    'search.pages-disjoint': 'Pages of one search share no lead and together hold them all.',
    'search.stable': 'The same search finds the same leads in the same order.',
    'search.beyond-end': 'Past the last page there is an empty one.',
    'search.min-over-max': 'A minimum above its maximum is refused.',
    'search.unknown-param': 'Unknown parameters are ignored, and values are read with leniency.',
    'search.fields': 'A lead in a search has every field that the reference shows.',
    'search.masked': 'Contact details of a locked lead are masked in a search.',
    'search.unlocked-shown': 'A lead that was unlocked is shown in full by later searches.',
    'search.free': 'Searching costs nothing.',
  },
  'POST /leads/unlock': {
    'scope.unlockLead': 'Unlocking takes the scope leads:unlock.',
    'unlock.request': 'An unlock without the id of a lead, as a string, is refused.',
    'unlock.fields': 'An unlocked lead has every field that the reference shows, in clear.',
    'unlock.cost': 'The first unlock of a lead costs one credit and says so.',
    'unlock.cached': 'Unlocking a lead again costs nothing and says so.',
    'unlock.race': 'Unlocks of one lead at the same time cost one credit between them.',
    'unlock.unknown': 'A lead that does not exist cannot be unlocked.',
    'unlock.deleted': 'A lead that was deleted is gone, and an unlock of it says that.',
    'unlock.exhausted': 'Without credits nothing new is unlocked, while what was unlocked stays open.',
    'unlock.agrees': 'The balance that an unlock tells is the one that the account shows.',
  },
  'POST /leads/export': {
    'scope.exportLeads': 'Exporting takes the scope leads:export.',
    'export.request': 'An export without a list of ids, or of an unknown format, is refused.',
    'export.max': 'A list of more than five hundred ids is refused and costs nothing.',
    'export.cost': 'An export charges for the leads that were still locked, and opens them.',
    'export.headers': 'An export counts its leads in headers that add up to the rows of the file.',
    'export.attachment': 'An export is a file to save, named, and not wrapped in the envelope.',
    'export.csv': 'A CSV export has a header, a row for each lead, and full contact details.',
    'export.json': 'A JSON export is a list of leads.',
    'export.exhausted': 'An export that the credits do not reach for is refused in the envelope.',
    'export.unknown': 'An export with a lead that is not there is refused whole and costs nothing.',
    'export.duplicates': 'A lead that is named twice is exported and charged once.',
  },
  'POST /leads/enrich': {
    'scope.enrichLead': 'Enriching takes the scope leads:enrich.',
    'enrich.request': 'An enrichment without the id of a lead, as a string, is refused.',
    'enrich.fields': 'An enriched lead has every field that the reference shows, unknown ones as null.',
    'enrich.free': 'Enriching costs nothing.',
    'enrich.meta': 'An enrichment says which lead it is of and when it was made.',
    'enrich.agrees': 'A lead is the same person wherever it is shown.',
    'enrich.unknown': 'A lead that is not there cannot be enriched.',
  },
  'POST /email/validate': {
    'scope.validateEmail': 'Validating addresses takes the scope email:validate.',
    'email.single': 'One address gets its verdict, its reason, and whether that was cached.',
    'email.bulk': 'Many addresses get their verdicts in the order asked, with counts that add up.',
    'email.bulk-max': 'More than a hundred addresses at once are refused.',
    'email.request': 'A request that names no address is refused.',
    'email.invalid-format': 'What is no address is invalid by its format, which is a verdict and no error.',
    'email.reasons': 'Why an address is invalid is told by one of a few words.',
    'email.cached': 'An address asked about again within a day gets the same verdict from the cache.',
    'email.expires': 'After a day the cache has forgotten an address.',
  },
  'GET /webhooks': {
    'scope.listWebhooks': 'Listing subscriptions takes the scope webhooks:read.',
    'webhooks.list': 'The list holds the active subscriptions, their last use, and how many they are.',
    'webhooks.secret-once': 'A signing secret is told at creation and never again.',
  },
  'POST /webhooks': {
    'scope.createWebhook': 'Creating subscriptions takes the scope webhooks:manage.',
    'webhooks.create':
      'A subscription takes a name, a URL and events, and begins active and without failures.',
    'webhooks.https': 'Only HTTPS receivers can be subscribed.',
    'webhooks.events': 'Every event of the table can be subscribed to, and nothing else.',
    'webhooks.max': 'No more subscriptions can be active than the plan allows.',
  },
  'Verifying webhook signatures': {
    'webhooks.signature': 'A delivery is signed over its exact bytes with the secret of its subscription.',
  },
  'DELETE /webhooks/{id}': {
    'scope.deleteWebhook': 'Deleting subscriptions takes the scope webhooks:manage, too.',
    'webhooks.delete': 'A deleted subscription leaves the list and hears no more events.',
    'webhooks.delete-twice': 'A subscription that is deleted already is gone.',
    'webhooks.delete-unknown': 'A subscription that never was cannot be deleted.',
  },
  'GET /account/usage': {
    'scope.getUsage': 'Reading the usage takes account:read or leads:read, either one.',
    'usage.fields': 'Plan, usage, period and account have every field that the reference shows.',
    'usage.arithmetic': 'What is left, the percentage and the days left follow from the other numbers.',
    'usage.period': 'Usage is counted by calendar months in UTC and starts again at zero.',
    'usage.free': 'Reading the usage costs nothing.',
  },
  'Error Codes': {
    'errors.table': 'Every error is one of the table, with its status and its code.',
    'errors.malformed-json': 'A body that is not JSON is a bad request.',
    'errors.media-type': 'A body that is declared as something other than JSON is a bad request.',
    'errors.body-size': 'A body that is far too large is a bad request, and is not read to its end.',
    'errors.unknown-path': 'A path that nothing lives under is not found.',
    'errors.unknown-method': 'A method that a path does not have is not found, and those it has are told.',
    'errors.extra-body-field': 'A field in a body that nobody asked for is ignored.',
    'errors.order': 'Of several things wrong with a request, the same one is always told first.',
  },
  'Webhook Events': {
    'webhooks.delivery': 'An event is posted as JSON to those who subscribed to it, and to no others.',
    'webhooks.lead.unlocked': 'An unlock that was paid for is told as lead.unlocked.',
    'webhooks.lead.exported': 'An export is told as lead.exported.',
    'webhooks.lead.enriched': 'An enrichment is told as lead.enriched.',
    'webhooks.other-events': 'All other events of the table are delivered when they happen.',
    'webhooks.bookkeeping': 'A subscription remembers when it last fired and how often in a row that failed.',
    'webhooks.retry': 'A delivery that was not taken is tried again, the same bytes, a few times.',
  },
}
