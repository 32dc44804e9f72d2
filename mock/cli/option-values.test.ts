import { InvalidArgumentError } from 'commander'
import { describe, expect, test } from 'vitest'
import { isoDate, listOf, rateLimitOrOff, wholeNumber } from './option-values.ts'

describe('a whole number', () => {
  const parse = wholeNumber(1, 65_535)

  test.each([
    { text: '1', value: 1 },
    { text: '65535', value: 65_535 },
    { text: '0080', value: 80 },
  ])('$text is $value', ({ text, value }) => {
    expect(parse(text)).toBe(value)
  })

  test.each([
    '0',
    '65536',
    '-1',
    '+1',
    '1.0',
    '1e3',
    '0x10',
    ' 1',
    '1 ',
    '',
    'x',
    '１',
    'Infinity',
    '9'.repeat(400),
  ])('"%s" is none of those allowed', text => {
    expect(() => parse(text)).toThrow(new InvalidArgumentError('Expected a whole number from 1 to 65535.'))
  })
})

describe('a rate limit', () => {
  test.each([
    { text: 'off', value: 'off' },
    { text: '1', value: 1 },
    { text: '1000000', value: 1_000_000 },
  ])('is $text', ({ text, value }) => {
    expect(rateLimitOrOff(text)).toBe(value)
  })

  test.each(['0', 'OFF', 'on', '', '1000001', '-1'])('is not "%s"', text => {
    expect(() => rateLimitOrOff(text)).toThrow(InvalidArgumentError)
  })

  test('says both that it can be', () => {
    expect(() => rateLimitOrOff('none')).toThrow('Expected "off" or a whole number from 1 to 1000000.')
  })
})

describe('a date', () => {
  test.each([
    { text: '2026-12-31', value: '2026-12-31T00:00:00.000Z', why: 'a day begins at midnight UTC' },
    { text: '2028-02-29', value: '2028-02-29T00:00:00.000Z', why: 'a leap day' },
    { text: '2026-12-31T23:59', value: '2026-12-31T23:59:00.000Z', why: 'without a zone it is UTC' },
    { text: '2026-12-31T23:59:58', value: '2026-12-31T23:59:58.000Z', why: 'with seconds' },
    { text: '2026-12-31T23:59:58.5Z', value: '2026-12-31T23:59:58.500Z', why: 'with parts of a second' },
    { text: '2026-12-31T00:00:00+01:00', value: '2026-12-30T23:00:00.000Z', why: 'with a zone' },
    {
      text: '2026-12-31t00:00:00z',
      value: '2026-12-31T00:00:00.000Z',
      why: 'in small letters (RFC 3339 5.6)',
    },
  ])('$text is $value: $why', ({ text, value }) => {
    expect(isoDate(text).toISOString()).toBe(value)
  })

  test.each([
    '',
    'tomorrow',
    '2026',
    '2026-12',
    '31.12.2026',
    '12/31/2026',
    '2026-1-1',
    '2026-13-01',
    '2026-00-10',
    '2026-02-31',
    '2026-02-29',
    '2026-04-31T10:00:00+02:00',
    '2026-12-31T25:00:00Z',
    '2026-12-31T23:60:00Z',
    '2026-12-31 23:59:00',
    '2026-12-31Z',
    '2026-12-31T23:59:00+1',
    '1767225600',
    ' 2026-12-31',
  ])('"%s" is none', text => {
    expect(() => isoDate(text)).toThrow(
      new InvalidArgumentError('Expected a date in ISO 8601, such as 2026-12-31T00:00:00Z.'),
    )
  })
})

describe('a list of words', () => {
  const parse = listOf(['red', 'green', 'blue'])

  test.each([
    { text: 'red', words: ['red'] },
    { text: 'blue,red', words: ['blue', 'red'] },
    { text: ' red , green ', words: ['red', 'green'] },
    { text: 'red,red', words: ['red', 'red'] },
  ])('"$text" is $words', ({ text, words }) => {
    expect(parse(text)).toEqual(words)
  })

  test.each([
    { text: 'red,yellow', names: 'yellow' },
    { text: 'Red', names: 'Red' },
    { text: '', names: '' },
    { text: 'red,', names: '' },
    { text: 'red green', names: 'red green' },
  ])('"$text" is refused, and told what there is', ({ text, names }) => {
    expect(() => parse(text)).toThrow(new InvalidArgumentError(`"${names}" is none of: red, green, blue.`))
  })
})
