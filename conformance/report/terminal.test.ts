import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { terminalReport } from './terminal.ts'
import { wantsColour } from './terminal-colour.ts'
import { hostile, sampleReport } from './testing/samples.ts'

const plain = terminalReport(sampleReport('x'), { colour: false })

test('the matrix, the lists and the conclusion fit into 80 columns', () => {
  const own = plain.split('\n').filter(line => !line.includes('repeat:'))
  expect(own.filter(line => line.length > 80)).toEqual([])
  expect(plain).toMatch(/^Authentication\s+1\s+1\s+1\s+\.\s+1\s+1\s+\.\s+1$/m)
})

test('what was not asked is told with what would ask it', () => {
  expect(plain).toMatch(/Not asked\n {2}- set LEADLEAP_API_KEY_EXPIRED x: auth\.expired/)
  expect(plain).toContain('a part was not asked x: rate.headers (in part)')
})

test('a finding is told with expected, actual and a command that repeats it', () => {
  expect(plain).toMatch(
    /fail auth\.missing\n.*\n.*\n {4}at: .*\n {4}expected: x\n {4}actual: {3}x\n {4}repeat: {3}curl 'x'/,
  )
})

test('the conclusion comes last', () => {
  expect(plain.trimEnd().split('\n').at(-1)).toBe('1 requirement broken.')
})

test('more findings than fit are counted', () => {
  const shortened = terminalReport(sampleReport('x'), { colour: false, mostFindings: 1 })
  expect(shortened).toContain('... and 1 more')
})

test('nothing from the target reaches the terminal as a control sequence, and colours only if asked for', () => {
  const report = sampleReport(hostile)
  const without = terminalReport(report, { colour: false })
  expect(without).not.toContain('\u001b')
  expect(stripVTControlCharacters(terminalReport(report, { colour: true }))).toBe(without)
})

test.each([
  { stream: { isTTY: true }, environment: {}, want: true },
  { stream: {}, environment: {}, want: false },
  { stream: { isTTY: true }, environment: { NO_COLOR: '1' }, want: false },
  { stream: { isTTY: true }, environment: { NO_COLOR: '' }, want: true },
  { stream: { isTTY: true }, environment: { TERM: 'dumb' }, want: false },
])('colours on $stream with $environment: $want', ({ stream, environment, want }) => {
  expect(wantsColour(stream, environment)).toBe(want)
})
