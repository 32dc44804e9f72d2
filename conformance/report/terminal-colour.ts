// Colours in a terminal, and when there are none.
import type { Verdict } from '../model/finding.ts'

export type Colour = 'green' | 'red' | 'yellow' | 'cyan' | 'magenta' | 'dim'
export type Style = Colour | 'bold'
export type Paint = (style: Style | Style[], text: string) => string

const colours: Readonly<Record<Verdict, Colour>> = {
  pass: 'green',
  fail: 'red',
  warning: 'yellow',
  described: 'cyan',
  'known-failure': 'magenta',
  skipped: 'yellow',
  error: 'red',
  'not-applicable': 'dim',
}

export function colourOf(verdict: Verdict): Colour {
  return colours[verdict]
}

/** Only on a terminal, and not where NO_COLOR says so (no-color.org: present and not empty). */
export function wantsColour(
  { isTTY = false }: { readonly isTTY?: boolean },
  { NO_COLOR = '', TERM = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTTY && NO_COLOR === '' && TERM !== 'dumb'
}
