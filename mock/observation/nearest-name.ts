// Which known name was meant by an unknown one? Other APIs' words for the same thing first, then the nearest spelling.
import { distance } from 'fastest-levenshtein'

/** Whole groups of words that client code uses for one another; case and separators do not count. */
const synonyms: readonly (readonly string[])[] = [
  ['per_page', 'page_size', 'limit', 'max_results', 'page_limit', 'count', 'size', 'take', 'top'],
  ['page', 'page_number', 'page_index', 'page_no', 'offset', 'skip', 'start', 'cursor'],
  ['country', 'country_code', 'location', 'region'],
  ['company_size', 'headcount', 'employees'],
  ['employee_count_min', 'min_employees', 'employees_min', 'min_employee_count'],
  ['employee_count_max', 'max_employees', 'employees_max', 'max_employee_count'],
  ['size_range', 'revenue', 'revenue_range'],
  ['year_founded_min', 'founded_after', 'min_year_founded'],
  ['year_founded_max', 'founded_before', 'max_year_founded'],
  ['job_level', 'seniority', 'level'],
  ['lead_id', 'id', 'contact_id', 'lead'],
  ['lead_ids', 'ids', 'contact_ids', 'leads'],
  ['format', 'file_format', 'output'],
  ['email', 'email_address', 'address', 'mail'],
  ['emails', 'email_addresses', 'addresses', 'email_list'],
  ['url', 'target_url', 'callback_url', 'endpoint', 'webhook_url'],
  ['events', 'event_types', 'event', 'topics'],
]

const maxLength = 100

/** The known name that was meant, if one is near enough. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const given = bare(name.slice(0, maxLength))
  return meant(given, known) ?? nearest(given, known)
}

function meant(given: string, known: readonly string[]): string | undefined {
  const group = synonyms.find(words => words.some(word => bare(word) === given))
  return known.find(candidate => group?.includes(candidate))
}

/** One letter in three may differ. */
function nearest(given: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(candidate => ({ candidate, far: distance(given, bare(candidate)) }))
    .sort((one, other) => one.far - other.far)
  const [best] = ranked
  return best !== undefined && best.far <= Math.max(1, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : undefined
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
