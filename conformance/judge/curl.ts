// An exchange as a command that repeats it. The key is a shell variable, as it is in the recording.
import type { Exchange, HeaderLine } from '../model/exchange.ts'

const sentByCurl = ['accept', 'user-agent', 'content-length', 'host', 'connection']

/** For a POSIX shell. A body that was too long to keep is said to be left out. */
export function curlOf({ request }: Exchange): string {
  const { method, url, headers, body } = request
  const parts = ['curl -i', method === 'GET' ? '' : `-X ${method}`, quoted(url)]
  for (const header of headers)
    if (!sentByCurl.includes(header[0].toLowerCase())) parts.push(`-H ${headerText(header)}`)
  if (body !== undefined) parts.push(dataOf(body))
  return parts.filter(part => part !== '').join(' ')
}

/** A body that was too long to keep is named by how it begins and how long it is. */
function dataOf(body: string): string {
  const [, head = '', length] = /^(.*)\.\.\. \((\d+) characters\)$/s.exec(body) ?? []
  if (length === undefined) return `--data-binary ${quoted(body)}`
  return `--data-binary @body.txt # ${length} characters, beginning ${quoted(head.trimEnd().slice(0, 80).replaceAll(/\s+/g, ' '))}`
}

/** In double quotes where it holds a variable for the shell to fill in, so that only the variable is. */
function headerText([name, value]: HeaderLine): string {
  const text = `${name}: ${value}`
  if (!/\$LEADLEAP_API_KEY\w*/.test(text)) return quoted(text)
  return `"${text.replaceAll(/["\\`]|\$(?!LEADLEAP_API_KEY)/g, String.raw`\$&`)}"`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
