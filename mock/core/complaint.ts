// A validator's first finding as a sentence: which part of the input, and what was expected of it.
import type { ValidationError } from '#openapi/generated/request-validators.js'
import { ApiError } from './api-error.ts'

export function complaintAbout(
  what: 'parameter' | 'field',
  errors: readonly ValidationError[] | null | undefined,
): ApiError {
  const finding = deepest(errors ?? [])
  return finding === undefined
    ? new ApiError('BAD_REQUEST')
    : new ApiError('BAD_REQUEST', `${describe(what, finding)}.`)
}

function describe(what: string, { instancePath, keyword, message, params }: ValidationError): string {
  const name = instancePath.slice(1).replaceAll('/', '.')
  if (keyword === 'required') return `The ${what} "${params['missingProperty']}" is missing`
  if (name === '') return `The body ${message ?? 'is not as expected'}`
  return `The ${what} "${name}" ${expectation(keyword, message, params)}`
}

function expectation(
  keyword: string,
  message: string | undefined,
  params: ValidationError['params'],
): string {
  const allowed = params['allowedValues']
  if (keyword === 'enum' && Array.isArray(allowed)) return `must be one of: ${allowed.join(', ')}`
  return message ?? 'is not as expected'
}

/** Where alternatives are allowed, the finding that lies deepest belongs to the one that was meant. */
function deepest(errors: readonly ValidationError[]): ValidationError | undefined {
  return errors.reduce<ValidationError | undefined>(
    (best, error) =>
      best === undefined || error.instancePath.length > best.instancePath.length ? error : best,
    undefined,
  )
}
