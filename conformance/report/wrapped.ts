// Lines for a terminal.

const width = 80

export interface Indents {
  readonly indent?: string
  /** Of the lines after the first; as `indent` if absent. */
  readonly hanging?: string
}

/** Breaks at spaces, so that no line is longer than 80 characters unless a word is. */
export function wrapped(text: string, { indent = '', hanging = indent }: Indents = {}): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? indent : hanging
    if (line !== '' && start.length + line.length + 1 + word.length > width) {
      lines.push(start + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, (lines.length === 0 ? indent : hanging) + line]
}
