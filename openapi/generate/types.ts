// The types, by openapi-typescript. Defaults do not make a property required: a request may leave it out.

import openapiTypescript, { astToString } from 'openapi-typescript'
import { contractUrl } from './document.ts'
import { file, type GeneratedFile } from './print.ts'

export async function typesFile(): Promise<GeneratedFile> {
  const ast = await openapiTypescript(contractUrl, { defaultNonNullable: false, alphabetize: false })
  return file('types.ts', astToString(ast))
}
