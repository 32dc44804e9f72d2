// The section `transport`: where the API answers, over what, in which coding, and how it says that it will end.
import type { Section } from '../../model/section.ts'
import { basePathChecks } from './base-path.ts'
import { deprecationChecks } from './deprecation.ts'
import { jsonChecks } from './json-utf8.ts'
import { plainHttp, plainHttpChecks } from './plain-http.ts'

export const transport: Section = {
  steps: [plainHttp],
  checks: [...basePathChecks, ...plainHttpChecks, ...jsonChecks, ...deprecationChecks],
}
