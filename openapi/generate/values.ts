// The values seen: vocabularies that the contract documents without closing them.

import { type Node, nodeAt, stringsIn } from '../contract-node.ts'
import { apiSource } from './document.ts'
import { schemaNamed } from './operations.ts'
import { constant, file, type GeneratedFile } from './print.ts'

export function valuesFile(contract: Node): GeneratedFile {
  const seen = (schema: string) => stringsIn(schemaNamed(contract, schema), 'x-values-seen')
  const verdict = nodeAt(nodeAt(schemaNamed(contract, 'EmailValidation'), 'properties'), 'reason')
  return file(
    apiSource,
    'values.ts',
    constant(
      'sectors',
      nodeAt(schemaNamed(contract, 'Industry'), 'x-values-seen'),
      'The industries of each sector.',
    ),
    constant('departments', seen('Department'), 'Departments.'),
    constant('jobLevels', seen('JobLevel'), 'Job levels.'),
    constant('companySizes', seen('CompanySize'), 'Brackets of the number of employees, ascending.'),
    constant('sizeRanges', seen('SizeRange'), 'Brackets of yearly revenue, ascending.'),
    constant('countries', seen('Country'), 'Countries.'),
    constant('emailReasons', stringsIn(verdict, 'x-values-seen'), 'Why an address is not valid.'),
  )
}
