// One change to a valid request: what a client gets wrong, what a fuzzer tries, what an attacker hopes for.
import fc from 'fast-check'
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { type GeneratedRequest, keyPlaceholder } from './request.ts'

const oddTexts = [
  '',
  '0',
  '-1',
  '1.0',
  '1e3',
  '+1',
  '101',
  '9007199254740993',
  'NaN',
  'null',
  'true',
  '%',
  '%ff',
  '%00',
  '__proto__',
  'constructor',
  'toString',
  '*',
  "' OR 1=1 --",
  '../../etc/passwd',
  '\u{1f4a9}',
  keyPlaceholder,
  'x'.repeat(5_000),
]

const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 60,
    '',
    'x'.repeat(3_000),
    keyPlaceholder,
    [],
    {},
    [[]],
    ['', null],
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

type Change = (request: GeneratedRequest) => GeneratedRequest

/** A change, with its name put on what it has changed. */
function named(name: string, change: fc.Arbitrary<Change>): fc.Arbitrary<Change> {
  return change.map(apply => request => ({ ...apply(request), changed: name }))
}

const visible = fc.string({
  unit: fc.constantFrom(..."abcXYZ019-._~!$&'()*+,;=:@/%"),
  minLength: 1,
  maxLength: 6,
})

const method = fc
  .constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND')
  .map(
    (value): Change =>
      request => ({ ...request, method: value }),
  )

/** Puts a text in the place of a part of another. */
function splice(text: string, at: number, length: number, inserted: string): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + inserted + text.slice(start + length)
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const path = fc.oneof(
  fc.tuple(fraction, fc.nat(3), visible).map(
    ([at, length, text]): Change =>
      request => ({
        ...request,
        path: `/${splice(request.path, at, length, text).replace(/^\/+/, '')}`,
      }),
  ),
  fc.constantFrom('/', '//', '/%2e%2e', '?', `/${keyPlaceholder}`).map(
    (end): Change =>
      request => ({
        ...request,
        path: request.path + end.replace('?', ''),
      }),
  ),
  fc.constant<Change>(request => ({ ...request, path: request.path.toUpperCase() })),
  fc.constant<Change>(request => ({
    ...request,
    path: request.path.replace(/[a-z]/, c => `%${c.charCodeAt(0).toString(16)}`),
  })),
)

const parameterNames = [
  'type',
  'country',
  'page',
  'per_page',
  'year_founded_min',
  'employee_count_max',
  '__proto__',
  'limit',
]

const query = fc.oneof(
  fc.tuple(fc.constantFrom(...parameterNames), fc.constantFrom(...oddTexts)).map(
    ([name, value]): Change =>
      request => ({ ...request, query: `${request.query}&${name}=${encodeURIComponent(value)}` }),
  ),
  visible.map(
    (text): Change =>
      request => ({ ...request, query: `${request.query}&${text}` }),
  ),
  fc
    .constantFrom(
      '%',
      '&&&',
      '=',
      'page',
      'page=%ff',
      'page=1;per_page=2',
      'country=%f0%9f%92',
      'year_founded_min=2020&year_founded_max=2010',
      'employee_count_min=10&employee_count_max=9&page=2',
    )
    .map(
      (text): Change =>
        request => ({ ...request, query: text }),
    ),
)

const contentType = fc
  .constantFrom(
    undefined,
    '',
    'text/plain',
    'application/json; charset=latin1',
    'application/json;charset=UTF-8',
    'APPLICATION/JSON',
    'application/json, text/plain',
    'application/vnd.api+json',
    'multipart/form-data; boundary=x',
    'json',
  )
  .map(
    (value): Change =>
      request => ({ ...request, contentType: value }),
  )

/** Another value at some place of a JSON body, one place less, or one more. */
const bodyValue = fc
  .tuple(
    fc.nat(),
    oddValues,
    fc.constantFrom('replace', 'remove', 'add'),
    fc.constantFrom('__proto__', 'constructor', 'x', 'email', 'emails'),
  )
  .map(
    ([pick, value, how, name]): Change =>
      request => {
        if (request.body === undefined) return { ...request, body: JSON.stringify(value) }
        const body: unknown = JSON.parse(Buffer.from(request.body, 'latin1').toString('utf8'))
        return {
          ...request,
          body: Buffer.from(changeAt(body, { pick, value, how, name }), 'utf8').toString('latin1'),
        }
      },
  )

function changeAt(
  body: unknown,
  change: { pick: number; value: unknown; how: string; name: string },
): string {
  const entries = Object.entries(Object(body))
  const index = change.pick % (entries.length + 1)
  const value = JSON.stringify(change.value)
  if (index === entries.length && change.how === 'replace') return value
  const texts = entries.map(([key, old]) => [JSON.stringify(key), JSON.stringify(old)])
  if (change.how === 'remove') texts.splice(index, 1)
  else if (change.how === 'add') texts.splice(index, 0, [JSON.stringify(change.name), value])
  else texts.splice(index, 1, [texts[index]?.[0] ?? '""', value])
  return `{${texts.map(([key, text]) => `${key}:${text}`).join()}}`
}

const bodyBytes = fc.oneof(
  fc
    .tuple(
      fraction,
      fc.nat(4),
      fc.constantFrom('', '\xff', '\xc3', '\xed\xa0\x80', '\0', '"', '}', '{', ',', '\\u'),
    )
    .map(
      ([at, length, text]): Change =>
        request => ({ ...request, body: splice(request.body ?? '', at, length, text) }),
    ),
  fc.uint8Array({ maxLength: 40 }).map(
    (bytes): Change =>
      request => ({ ...request, body: Buffer.from(bytes).toString('latin1') }),
  ),
  fc
    .constantFrom('', ' ', 'null', '[]', '\xef\xbb\xbf{}', '{}{}', '['.repeat(5_000), `"${keyPlaceholder}"`)
    .map(
      (body): Change =>
        request => ({ ...request, body }),
    ),
  fc.constant<Change>(request => ({ ...request, body: undefined })),
)

const tooLarge = fc.constantFrom(1, 2 ** 20).map(
  (more): Change =>
    request => ({ ...request, body: 'x'.repeat(maxBodyBytes + more) }),
)

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 20, arbitrary: named('method', method) },
  { weight: 20, arbitrary: named('path', path) },
  { weight: 30, arbitrary: named('query', query) },
  { weight: 20, arbitrary: named('content type', contentType) },
  { weight: 60, arbitrary: named('body value', bodyValue) },
  { weight: 30, arbitrary: named('body bytes', bodyBytes) },
  { weight: 4, arbitrary: named('body size', tooLarge) },
)

/** Half of the requests as they are, half with one change. */
export function anyRequest(valid: fc.Arbitrary<GeneratedRequest>): fc.Arbitrary<GeneratedRequest> {
  return fc.oneof(
    valid,
    fc.tuple(valid, change).map(([request, apply]) => apply(request)),
  )
}
