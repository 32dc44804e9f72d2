import { describe, expect, test } from 'vitest'
import { apiRequest } from '../testing/api-request.ts'
import { ApiError } from './api-error.ts'
import { readJsonBody, refuseTooLarge } from './request-body.ts'

const read = (body: unknown, contentType: string | undefined = 'application/json') => {
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  const result = readJsonBody(apiRequest({ body, headers }))
  return result instanceof ApiError ? result.message : result.value
}

describe('a body is read', () => {
  test.each([
    { text: '{"lead_id":"c_1"}', value: { lead_id: 'c_1' }, why: 'as JSON' },
    { text: ' \r\n\t{} \n', value: {}, why: 'with white space around it' },
    { text: '\ufeff{}', value: {}, why: 'with a byte order mark before it' },
    { text: 'null', value: null, why: 'whatever JSON it is' },
    { text: '{"a":1,"a":2}', value: { a: 2 }, why: 'with the last of equal names' },
    { text: '"\\ud800"', value: '\ud800', why: 'with half a surrogate pair in an escape' },
  ])('$text $why', ({ text, value }) => {
    expect(read(text)).toEqual(value)
  })

  test('with a name that objects have as a name like any other', () => {
    const value = read('{"__proto__":{"lead_id":"c_1"}}')
    expect(Object.hasOwn(Object(value), '__proto__')).toBe(true)
    expect(Object(value).lead_id).toBeUndefined()
  })

  test('however deep it is', () => {
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeInstanceOf(Array)
  })

  test.each([
    'application/json',
    'Application/JSON',
    'application/json;charset=utf-8',
    'application/json; charset=UTF-8',
    'application/json ; charset="utf-8"',
    'application/json;',
    'application/json; profile="https://x.example"',
    'application/json; profile=x; charset=utf-8',
  ])('errors.media-type: as %s', contentType => {
    expect(read('{}', contentType)).toEqual({})
  })
})

describe('errors.malformed-json: a body is refused', () => {
  const notJson = 'The body is not valid JSON.'

  test.each([
    { text: '{"lead_id":', why: 'cut short' },
    { text: '{lead_id: "c_1"}', why: 'a name without quotes' },
    { text: "{'lead_id': 'c_1'}", why: 'single quotes' },
    { text: '{"lead_id": "c_1",}', why: 'a comma too many' },
    { text: '{} {}', why: 'two values' },
    { text: 'lead_id=c_1', why: 'a form' },
    { text: 'NaN', why: 'no JSON number' },
    { text: ' ', why: 'nothing but white space' },
    { text: '['.repeat(100_000), why: 'deep and cut short' },
  ])('$text: $why', ({ text }) => {
    expect(read(text)).toBe(notJson)
  })

  test.each([
    { title: 'a byte that no UTF-8 has', bytes: [0x22, 0xff, 0x22] },
    { title: 'Latin-1', bytes: [0x22, 0xe9, 0x22] },
    { title: 'UTF-16', bytes: [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00] },
    { title: 'an overlong form', bytes: [0x22, 0xc0, 0xaf, 0x22] },
    { title: 'half a surrogate pair', bytes: [0x22, 0xed, 0xa0, 0x80, 0x22] },
  ])('transport.json-utf8: $title', ({ bytes }) => {
    expect(read(new Uint8Array(bytes))).toBe('The body is not UTF-8.')
  })

  test.each([undefined, '', new Uint8Array()])('that is not there', body => {
    expect(read(body)).toBe('The body is missing: expected a JSON object.')
  })
})

describe('errors.media-type: a body is refused', () => {
  test('without a Content-Type', () => {
    expect(readJsonBody(apiRequest({ body: '{}' }))).toMatchObject({
      code: 'BAD_REQUEST',
      message: 'The Content-Type is missing: send application/json with the body.',
    })
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/problem+json',
    'text/json',
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
    'application/json, application/json',
    ';application/json',
    '',
  ])('as %s', contentType => {
    expect(read('{}', contentType)).toBe(
      `The Content-Type must be application/json, with no charset or utf-8; got "${contentType}".`,
    )
  })

  test('whose Content-Type is long, without repeating all of it', () => {
    expect(read('{}', `application/json${' '.repeat(15_000)}x`)).toMatch(/; got "application\/json {24}…"\.$/)
  })
})

test('errors.body-size: a body that was too large to be kept is refused, and none else', () => {
  expect(refuseTooLarge(apiRequest({ body: 'too-large' }))).toMatchObject({
    code: 'BAD_REQUEST',
    message: 'The body is larger than 1048576 bytes, the most that is read. Send less at a time.',
  })
  expect(refuseTooLarge(apiRequest({ body: '{}' }))).toBeUndefined()
  expect(refuseTooLarge(apiRequest({}))).toBeUndefined()
})
