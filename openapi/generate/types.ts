// The types, by openapi-typescript. Defaults do not make a property required: a request may leave it out.

import openapiTypescript, { astToString } from 'openapi-typescript'
import { type Source, urlOf } from './document.ts'
import { file, type GeneratedFile } from './print.ts'

export async function typesFile(source: Source): Promise<GeneratedFile> {
  const ast = await openapiTypescript(urlOf(source), { defaultNonNullable: false, alphabetize: false })
  return file(source, 'types.ts', astToString(ast))
}
