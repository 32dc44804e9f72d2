// Text from outside, made fit for where it is shown. What a target answers may hold anything.

/** Without control characters, which could move a terminal's cursor, and without halves of characters. Line breaks stay. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(controls, '\u{FFFD}')
}

/** The same, on one line. */
export function onOneLine(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' '))
}

/** Cut to so many characters, and it shows that it was. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 3)}...`
}

/** All that a page or an XML document may not hold either (XML 1.0, 2.2), and what turns the direction of writing. */
const controls =
  /[^\t\n\x20-\x7e\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu
