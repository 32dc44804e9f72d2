// Traffic that a browser or a proxy recorded. Nothing is known of it but what it shows: no step was run, so only checks that
// read any exchange can judge it. Keys, cookies and signing secrets are replaced before anything else is done.
import { rateLimit } from '#openapi/generated/limits.ts'
import { basePath, type OperationId } from '#openapi/generated/operations.ts'
import { valueAt } from '../judge/value-at.ts'
import { UsageError } from '../model/errors.ts'
import type { Exchange, HeaderLine } from '../model/exchange.ts'
import { operationAt } from '../model/operation-ids.ts'
import { parseJson } from '../model/parse-json.ts'
import type { Recording } from '../model/recording.ts'
import type { Role } from '../model/roles.ts'
import { createRedactor, keyMark, type Redactor, unknownSecretMark } from '../runner/redactor.ts'
import {
  type Fields,
  fieldsIn,
  headersIn,
  isFields,
  listOfFields,
  numberIn,
  textIn,
  wrong,
} from './har-fields.ts'
import type { HarReadingOptions } from './recording-from-har.ts'

/** Throws a UsageError where nothing in it is traffic with the API. */
export function foreignRecording(
  log: Fields,
  { baseUrl: given, expectedLimit = rateLimit.default }: HarReadingOptions,
): { readonly recording: Recording; readonly ignored: number } {
  const entries = listOfFields(log, 'entries')
  const whole = entries.filter(isKeptWhole)
  const baseUrl = given ?? commonest(whole.flatMap(entry => baseUrlOf(urlOf(entry)) ?? []))
  const own = whole.filter(entry => baseUrl !== undefined && isUnder(urlOf(entry), baseUrl))
  const keys = keysOf(own)
  const used = own.filter(entry => keys.has(keyIn(entry))).toSorted((a, b) => sentAtOf(a) - sentAtOf(b))
  if (baseUrl === undefined || used.length === 0)
    throw new UsageError(
      `the HAR file has no whole request to ${given ?? `a path below ${basePath}`}. Was it recorded with contents?`,
    )
  const redactor = createRedactor({})
  for (const [key, role] of keys) if (key !== undefined && role !== 'none') redactor.hide(key, keyMark(role))
  const { hostname } = new URL(baseUrl)
  return {
    recording: {
      target: {
        baseUrl,
        isLoopback: /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname),
        expectedLimit,
        isDeprecated: false,
        keys: [...keys.values()].filter(role => role !== 'none'),
        facts: {},
      },
      exchanges: used.map((entry, index) => exchangeOf({ entry, index, baseUrl, keys, redactor, all: used })),
      deliveries: [],
      steps: new Map(),
      notes: new Map(),
    },
    ignored: entries.length - used.length,
  }
}

/** Not aborted, not out of a cache, not the browser's own question, and with the body that it had. */
function isKeptWhole(entry: Fields): boolean {
  const response = fieldsIn(entry, 'response')
  const content = fieldsIn(response, 'content')
  const status = numberIn(response, 'status')
  const method = textIn(fieldsIn(entry, 'request'), 'method')
  if (status < 200 || status === 304 || ['OPTIONS', 'HEAD'].includes(method)) return false
  if (entry['_fromCache'] !== undefined) return false
  return typeof content['text'] === 'string' || content['size'] === 0
}

function urlOf(entry: Fields): string {
  return textIn(fieldsIn(entry, 'request'), 'url')
}

function sentAtOf(entry: Fields): number {
  const at = Date.parse(textIn(entry, 'startedDateTime'))
  return Number.isNaN(at) ? wrong('startedDateTime', 'a time') : at
}

function receivedAtOf(entry: Fields): number {
  return sentAtOf(entry) + Math.max(0, numberIn(entry, 'time'))
}

function baseUrlOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { origin, pathname } = new URL(url)
  const at = `${pathname}/`.indexOf(`${basePath}/`)
  return at === -1 ? undefined : `${origin}${pathname.slice(0, at)}${basePath}`
}

function isUnder(url: string, baseUrl: string): boolean {
  return url.startsWith(`${baseUrl}/`)
}

function commonest(texts: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(texts, text => text)].toSorted(([, a], [, b]) => b.length - a.length)
  return counts[0]?.[0]
}

/** Which of two keys is whose; a third one's requests cannot be told of and are left out. Some exporters drop all keys. */
function keysOf(entries: readonly Fields[]): Map<string | undefined, Role> {
  const [main, second] = new Set(entries.flatMap(entry => keyIn(entry) ?? []))
  const keys = new Map<string | undefined, Role>([[undefined, main === undefined ? 'main' : 'none']])
  if (main !== undefined) keys.set(main, 'main')
  if (second !== undefined) keys.set(second, 'second')
  return keys
}

/** The credentials of a request, whatever their scheme. */
function keyIn(entry: Fields): string | undefined {
  const value = headersIn(fieldsIn(entry, 'request')).find(
    ([name]) => name.toLowerCase() === 'authorization',
  )?.[1]
  return value?.trim().replace(/^\w+\s+/, '')
}

interface Reading {
  readonly entry: Fields
  readonly index: number
  readonly baseUrl: string
  readonly keys: ReadonlyMap<string | undefined, Role>
  readonly redactor: Redactor
  readonly all: readonly Fields[]
}

function exchangeOf({ entry, index, baseUrl, keys, redactor, all }: Reading): Exchange {
  const request = fieldsIn(entry, 'request')
  const response = fieldsIn(entry, 'response')
  const operation = operationOf(textIn(request, 'method'), urlOf(entry).slice(baseUrl.length))
  const raw = bodyOf(fieldsIn(response, 'content'))
  const secret = operation === 'createWebhook' ? valueAt(parseJson(raw), '/meta/secret') : undefined
  if (typeof secret === 'string') redactor.hide(secret, unknownSecretMark)
  const clean = (text: string) => redactor.redact(text).replaceAll(anyKey, '(an API key)')
  const lines = (fields: Fields) => headersIn(fields).flatMap(line => cleanLine(line, clean))
  const body = clean(raw)
  const status = numberIn(response, 'status')
  const postData = request['postData']
  const sent = isFields(postData) && typeof postData['text'] === 'string' ? postData['text'] : undefined
  return {
    label: `${step}/${index + 1}`,
    step,
    // What was not let in counts in no key's window.
    role: status === 401 ? 'none' : (keys.get(keyIn(entry)) ?? 'none'),
    operation,
    request: {
      method: textIn(request, 'method'),
      url: clean(urlOf(entry)),
      headers: lines(request),
      body: sent === undefined ? undefined : clean(sent),
    },
    response: { status, headers: lines(response), body, json: parseJson(body) },
    sentAt: sentAtOf(entry),
    receivedAt: receivedAtOf(entry),
    throttled: false,
    concurrent: all.some(other => other !== entry && overlap(entry, other)),
  }
}

/** The name of the step that is none. */
const step = 'recorded'

const anyKey = /ll_[0-9a-f]{16,}/gi
const credentials = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key']

/** HTTP/2 pseudo-headers (RFC 9113, 8.3) are no headers. */
function cleanLine([name, value]: HeaderLine, clean: (text: string) => string): HeaderLine[] {
  if (name.startsWith(':')) return []
  if (!credentials.includes(name.toLowerCase())) return [[name, clean(value)]]
  const cleaned = clean(value)
  const isKnown = /^\w+ \$LEADLEAP_API_KEY\w*$/.test(cleaned)
  return [[name, isKnown ? cleaned : '(credentials)']]
}

function bodyOf(content: Fields): string {
  const text = content['text']
  if (typeof text !== 'string') return ''
  return content['encoding'] === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text
}

function overlap(one: Fields, other: Fields): boolean {
  return sentAtOf(one) < receivedAtOf(other) && sentAtOf(other) < receivedAtOf(one)
}

/** `path` is relative to the base URL. */
function operationOf(method: string, path: string): OperationId | undefined {
  return operationAt(method, path.split(/[?#]/, 1).join())
}
