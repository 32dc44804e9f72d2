// A finding in words, for reports that are read line by line.
import type { KnownFinding } from './expected-failures.ts'
import { onOneLine, printable } from './printable.ts'

/** Where it was seen: `/meta/total of search-default/first`. */
export function placeOf({ path, exchange }: Pick<KnownFinding, 'path' | 'exchange'>): string {
  return onOneLine(exchange === undefined ? path : `${path} of ${exchange}`)
}

/** One sentence. */
export function sentenceOf(finding: KnownFinding): string {
  const { check, expected, actual } = finding
  const claim = check === undefined ? '' : `${onOneLine(check)}: `
  return `${claim}${placeOf(finding)} should be ${onOneLine(expected)}, but is ${onOneLine(actual)}`
}

/** Some lines: what should hold, where it does not, expected, actual, how to repeat it; a command may have lines of its own. */
export function linesOf(finding: KnownFinding): string[] {
  const { check, expected, actual, curl, knownBecause } = finding
  return [
    ...(check === undefined ? [] : [onOneLine(check)]),
    `  at:       ${placeOf(finding)}`,
    `  expected: ${onOneLine(expected)}`,
    `  actual:   ${onOneLine(actual)}`,
    ...(knownBecause === undefined ? [] : [`  known:    ${onOneLine(knownBecause)}`]),
    ...(curl === undefined ? [] : [`  repeat:   ${printable(curl)}`]),
  ]
}
