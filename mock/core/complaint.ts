// A validator's findings as one sentence: which part of the input is wrong, what was expected of it, and what was found.

import type { ValidationError } from '#openapi/generated/request-validators.js'
import { ApiError } from './api-error.ts'

/** The `findings` about `input`; `fields` are those that the input can have. */
export interface Complaint {
  what: 'parameter' | 'field'
  findings: readonly ValidationError[] | null | undefined
  input: unknown
  fields: readonly string[]
}

export function complaintAbout(complaint: Complaint): ApiError {
  const findings = complaint.findings ?? []
  const sentence = describeChoice(findings, complaint) ?? describeFirst(findings, complaint)
  return new ApiError('BAD_REQUEST', sentence && `${sentence}.`)
}

/** Where the contract lets choose between fields: the choice itself was missed, by none of them or by several. */
function describeChoice(
  findings: readonly ValidationError[],
  { input, fields }: Complaint,
): string | undefined {
  if (!findings.some(({ keyword }) => keyword === 'oneOf')) return undefined
  const given = fields.filter(field => Object.hasOwn(Object(input), field))
  if (given.length > 1) return `The fields ${listed(given)} exclude each other: send one of them`
  const isObject = !findings.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === '')
  return isObject && given.length === 0 ? `One of the fields ${listed(fields)} is required` : undefined
}

/** The deepest finding: where alternatives are allowed, it belongs to the one that was meant. */
function describeFirst(findings: readonly ValidationError[], { what, input }: Complaint): string | undefined {
  const [first, ...rest] = findings
  if (first === undefined) return undefined
  const finding = rest.reduce((best, each) => (depthOf(each) > depthOf(best) ? each : best), first)
  if (finding.keyword === 'required') return `The ${what} "${finding.params['missingProperty']}" is required`
  const place = placeOf(finding)
  const subject = place === '' ? 'The body' : `The ${what} "${place}"`
  const value = valueAt(input, finding)
  if (what === 'parameter' && Array.isArray(value)) {
    return `${subject} takes one value, but was given ${value.length}`
  }
  return `${subject} ${expectationOf(finding, value)}`
}

const nounOfType: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  array: 'an array',
  object: 'an object',
}

/** What no pattern says to a person, by the field that has one. */
const forms: Readonly<Record<string, string>> = {
  url: 'must be an https:// URL, or an http:// URL of this machine such as http://127.0.0.1:3000/hook',
}

function expectationOf({ keyword, params, message, instancePath }: ValidationError, value: unknown): string {
  const { type, limit, allowedValues } = params
  switch (keyword) {
    case 'type':
      return `must be ${nounOfType[String(type)] ?? String(type)}, not ${nounOf(value)}`
    case 'enum':
      return `must be one of: ${Array.isArray(allowedValues) ? allowedValues.join(', ') : ''}; got ${nounOf(value)}`
    case 'minimum':
      return `must be at least ${limit}; got ${nounOf(value)}`
    case 'maximum':
      return `must be at most ${limit}; got ${nounOf(value)}`
    case 'minItems':
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} ${unitOf(keyword)}`
    case 'maxItems':
    case 'maxLength':
      return `must have at most ${limit} ${unitOf(keyword)}, not ${lengthOf(value)}`
    case 'pattern':
      return `${forms[instancePath.slice(1)] ?? 'is not of the form that was expected'}; got ${nounOf(value)}`
    default:
      return message ?? 'is not as expected'
  }
}

function unitOf(keyword: string): string {
  return keyword.endsWith('Items') ? 'items' : 'characters'
}

/** Characters as JSON Schema counts them: code points. */
function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : [...String(value)].length
}

/** A value as a sentence can hold it: cut short, so that no key is ever shown whole. */
function nounOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = String(value)
  const cut = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return typeof value === 'string' ? `"${cut}"` : cut
}

function listed(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(' and ')
}

function depthOf({ instancePath }: ValidationError): number {
  return stepsOf(instancePath).length
}

function stepsOf(instancePath: string): string[] {
  return instancePath.split('/').slice(1)
}

/** `/events/2` as a person writes it: events[2]. */
function placeOf({ instancePath }: ValidationError): string {
  return stepsOf(instancePath)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('')
}

function valueAt(input: unknown, { instancePath }: ValidationError): unknown {
  return stepsOf(instancePath).reduce<unknown>((value, step) => Object(value)[step], input)
}
