import { describe, expect, test } from 'vitest'
import { deprecationHeaders, earliestSunset } from './deprecation.ts'

describe('versioning.deprecation-headers', () => {
  test('are absent while a version is not on its way out', () => {
    expect(deprecationHeaders(undefined)).toEqual([])
  })

  test.each([
    {
      title: 'the date of the example in RFC 9745',
      at: '2023-06-30T23:59:59Z',
      sunset: '2024-06-30T23:59:59Z',
      headers: [
        ['Deprecation', '@1688169599'],
        ['Sunset', 'Sun, 30 Jun 2024 23:59:59 GMT'],
      ],
    },
    {
      title: 'a date before 1970, with parts of a second',
      at: '1969-12-31T23:59:59.500Z',
      sunset: '1994-11-06T08:49:37.999Z',
      headers: [
        ['Deprecation', '@-1'],
        ['Sunset', 'Sun, 06 Nov 1994 08:49:37 GMT'],
      ],
    },
  ])('have the forms of RFC 9745 and RFC 8594: $title', ({ at, sunset, headers }) => {
    expect(deprecationHeaders({ at: new Date(at), sunset: new Date(sunset) })).toEqual(headers)
  })

  test.each([
    { at: '2026-01-31T12:00:00Z', earliest: '2027-01-31T12:00:00Z' },
    { at: '2024-02-29T00:00:00Z', earliest: '2025-03-01T00:00:00Z' },
    { at: '2023-02-28T00:00:00Z', earliest: '2024-02-28T00:00:00Z' },
  ])('leave twelve months at least: from $at to $earliest', ({ at, earliest }) => {
    const deprecatedAt = new Date(at)
    const sunset = new Date(earliest)
    expect(earliestSunset(deprecatedAt)).toEqual(sunset)
    expect(deprecationHeaders({ at: deprecatedAt, sunset })).toHaveLength(2)
    const tooEarly = new Date(sunset.getTime() - 1)
    expect(() => deprecationHeaders({ at: deprecatedAt, sunset: tooEarly })).toThrow(
      `at least twelve months after the deprecation: ${sunset.toISOString()} or later.`,
    )
  })

  test.each([
    { title: 'deprecation', at: new Date(Number.NaN), sunset: new Date() },
    { title: 'sunset', at: new Date(0), sunset: new Date(Number.NaN) },
  ])('have real dates: no $title that is none', dates => {
    expect(() => deprecationHeaders(dates)).toThrow(RangeError)
  })
})
