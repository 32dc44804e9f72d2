// The section `search`: filters and pages, what a search shows of a lead, and what it does not cost.
import type { Section } from '../../model/section.ts'
import { combinedChecks } from './combined-checks.ts'
import { filterChecks } from './filter-checks.ts'
import { leadChecks } from './lead-checks.ts'
import { lenienceChecks } from './lenience-checks.ts'
import { pageChecks } from './page-checks.ts'
import { parameterChecks } from './parameter-checks.ts'
import { searchDefault } from './search-default.ts'
import {
  searchAgain,
  searchBeyond,
  searchEmployees,
  searchHidden,
  searchLenient,
  searchMinOverMax,
  searchNarrow,
  searchRefused,
  searchRevenue,
  searchTypes,
} from './search-steps.ts'

export const search: Section = {
  steps: [
    searchDefault,
    searchTypes,
    searchNarrow,
    searchEmployees,
    searchRevenue,
    searchRefused,
    searchBeyond,
    searchMinOverMax,
    searchLenient,
  ],
  checks: [
    ...parameterChecks,
    ...filterChecks,
    ...combinedChecks,
    ...pageChecks,
    ...leadChecks,
    ...lenienceChecks,
  ],
}

/** After unlock, export and enrich: the first page as they have left it, and what an enrichment tells to search for. */
export const searchLater: Section = { steps: [searchHidden, searchAgain], checks: [] }
