import { describe, expect, test } from 'vitest'
import type { Level } from '#openapi/provenance.ts'
import { UsageError } from '../model/errors.ts'
import type { Finding, Result, Verdict } from '../model/finding.ts'
import { parseExpectedFailures, withExpectedFailures } from './expected-failures.ts'

describe('reading the list', () => {
  const cases = [
    { given: '', want: [] },
    { given: '\n  \n# only a comment\n  # another', want: [] },
    {
      given: 'auth.missing # the gateway',
      want: [{ line: 1, id: 'auth.missing', path: undefined, reason: 'the gateway' }],
    },
    {
      given: '# why\r\n\r\nsearch.fields /data/*/city # legacy rows, see #12\r\n',
      want: [{ line: 3, id: 'search.fields', path: '/data/*/city', reason: 'legacy rows, see #12' }],
    },
    {
      given: 'rate.retry-after  header Retry-After   #  proxy ',
      want: [{ line: 1, id: 'rate.retry-after', path: 'header Retry-After', reason: 'proxy' }],
    },
    { given: 'no.such # later', want: [{ line: 1, id: 'no.such', path: undefined, reason: 'later' }] },
  ]
  test.each(cases)('$given', ({ given, want }) => {
    expect(parseExpectedFailures(given, 'known.txt')).toEqual(want)
  })

  test.each(['auth.missing', 'auth.missing #', 'auth.missing /data #  ', 'ok # yes\nauth.missing'])(
    'a line without a reason is refused: %j',
    given => {
      expect(() => parseExpectedFailures(given, 'known.txt')).toThrow(UsageError)
      expect(() => parseExpectedFailures(given, 'known.txt')).toThrow(/known\.txt:\d .*auth\.missing.* # why/)
    },
  )
})

const finding = (path: string, level: Level = 'documented'): Finding => ({
  requirement: 'search.fields',
  level,
  path,
  expected: 'a string',
  actual: 'nothing',
})
const result = (verdict: Verdict, findings: Finding[] = [], notAsked: string[] = []): Result => ({
  id: 'search.fields',
  level: 'documented',
  verdict,
  findings,
  notAsked,
})

describe('applying it', () => {
  const city = finding('/data/0/city')
  const state = finding('/data/0/state')
  const order = finding('/data/0/order', 'inferred')
  const cases: { name: string; list: string; given: Result; verdict: Verdict; untrue: string[] }[] = [
    {
      name: 'a listed failure is known',
      list: 'search.fields # r',
      given: result('fail', [city, state]),
      verdict: 'known-failure',
      untrue: [],
    },
    {
      name: 'a listed warning is known',
      list: 'search.fields # r',
      given: result('warning', [order]),
      verdict: 'known-failure',
      untrue: [],
    },
    {
      name: 'a path covers its finding',
      list: 'search.fields /data/*/city # r',
      given: result('fail', [city]),
      verdict: 'known-failure',
      untrue: [],
    },
    {
      name: 'a failure elsewhere still fails',
      list: 'search.fields /data/*/city # r',
      given: result('fail', [city, state]),
      verdict: 'fail',
      untrue: [],
    },
    {
      name: 'a warning elsewhere still warns',
      list: 'search.fields /data/*/city # r',
      given: result('fail', [city, order]),
      verdict: 'warning',
      untrue: [],
    },
    {
      name: 'two lines share the work',
      list: 'search.fields /data/0/city # r\nsearch.fields /data/**/state # r',
      given: result('fail', [city, state]),
      verdict: 'known-failure',
      untrue: [],
    },
    {
      name: 'what is not listed fails',
      list: '',
      given: result('fail', [city]),
      verdict: 'fail',
      untrue: [],
    },
    {
      name: 'a listed pass is unexpected',
      list: 'search.fields # r',
      given: result('pass'),
      verdict: 'pass',
      untrue: ['unexpected-pass 1'],
    },
    {
      name: 'a path that no finding has is stale',
      list: 'search.fields /meta # r',
      given: result('fail', [city]),
      verdict: 'fail',
      untrue: ['stale 1'],
    },
    {
      name: 'an unknown id is stale',
      list: '# c\nno.such # r',
      given: result('pass'),
      verdict: 'pass',
      untrue: ['stale 2'],
    },
    {
      name: 'what is only described is stale',
      list: 'search.fields # r',
      given: result('described', [finding('/x', 'chosen')]),
      verdict: 'described',
      untrue: ['stale 1'],
    },
    {
      name: 'what was not asked proves nothing',
      list: 'search.fields # r',
      given: result('skipped', [], ['set a key']),
      verdict: 'skipped',
      untrue: [],
    },
    {
      name: 'what was partly asked proves nothing',
      list: 'search.fields # r',
      given: result('pass', [], ['set a key']),
      verdict: 'pass',
      untrue: [],
    },
    {
      name: 'an error proves nothing',
      list: 'search.fields # r',
      given: result('error', [], ['no answer']),
      verdict: 'error',
      untrue: [],
    },
    {
      name: 'a requirement left out of the run proves nothing',
      list: 'auth.missing # r',
      given: result('pass'),
      verdict: 'pass',
      untrue: [],
    },
  ]
  test.each(cases)('$name', ({ list, given, verdict, untrue }) => {
    const applied = withExpectedFailures([given], parseExpectedFailures(list, 'known.txt'))
    expect(applied.results[0]?.verdict).toBe(verdict)
    expect(applied.untrue.map(({ kind, line }) => `${kind} ${line}`)).toEqual(untrue)
  })

  test('a known finding carries its reason, the others none', () => {
    const list = parseExpectedFailures('search.fields /data/0/city # old rows', 'known.txt')
    const [applied] = withExpectedFailures([result('fail', [city, state])], list).results
    expect(applied?.findings.map(({ knownBecause }) => knownBecause)).toEqual(['old rows', undefined])
  })
})
