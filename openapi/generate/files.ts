// All generated files, as text.

import type { Node } from '../contract-node.ts'
import { controlOperationsFile, controlProblemsFile } from './control-operations.ts'
import { apiSource, controlSource, readContract } from './document.ts'
import { errorsFile } from './errors.ts'
import { examplesFile } from './examples.ts'
import { limitsFile } from './limits.ts'
import { operationsFile } from './operations.ts'
import { payloadExamplesFile } from './payload-examples.ts'
import type { GeneratedFile } from './print.ts'
import { requestValidatorFiles } from './request-validators.ts'
import { requirementsFile } from './requirements.ts'
import { responseValidatorFiles } from './response-validators.ts'
import { typesFile } from './types.ts'
import { validatorFile } from './validator.ts'
import { valuesFile } from './values.ts'
import { webhookValidatorFiles } from './webhook-validators.ts'

export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [...(await apiFiles(readContract(apiSource))), ...(await controlFiles(readContract(controlSource)))]
}

async function apiFiles(contract: Node): Promise<GeneratedFile[]> {
  return [
    await typesFile(apiSource),
    operationsFile(contract),
    payloadExamplesFile(contract),
    errorsFile(contract),
    examplesFile(contract),
    limitsFile(contract),
    valuesFile(contract),
    requirementsFile(contract),
    validatorFile(),
    ...(await requestValidatorFiles(contract, apiSource)),
    ...(await responseValidatorFiles(contract, apiSource)),
    ...(await webhookValidatorFiles(contract)),
    contractFile(contract),
  ]
}

/** Of the control routes what the mock and its command line need. */
async function controlFiles(contract: Node): Promise<GeneratedFile[]> {
  return [
    await typesFile(controlSource),
    controlOperationsFile(contract),
    controlProblemsFile(contract),
    ...(await requestValidatorFiles(contract, controlSource)),
    ...(await responseValidatorFiles(contract, controlSource)),
  ]
}

/** JSON has no comments, so the first member says where the file comes from. */
function contractFile(contract: Node): GeneratedFile {
  const generated = 'from openapi/leadleap.yaml by `npm run generate`; do not edit'
  return {
    name: 'contract.json',
    text: `${JSON.stringify({ 'x-generated': generated, ...contract }, null, 2)}\n`,
  }
}
