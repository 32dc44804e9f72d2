// The section `search`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'
import { searchDefault } from './search-default.ts'

export const search: Section = { steps: [searchDefault], checks: [] }
