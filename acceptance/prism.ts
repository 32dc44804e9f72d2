// Prism, a contract validator by other people, as a proxy before an upstream. What breaks the contract on either way is
// not passed on: Prism answers in its place, with a list of what is wrong.
import { type Child, startNode } from './child-process.ts'
import type { Answer } from './exchange.ts'

export interface PrismProxy extends AsyncDisposable {
  /** Stands for the upstream's base URL. */
  readonly url: string
}

export async function startPrism(upstreamUrl: string): Promise<PrismProxy> {
  const prism: Child = startNode('node_modules/@stoplight/prism-cli/dist/index.js', [
    ...['proxy', '--errors', '--port', '0', '--host', '127.0.0.1'],
    ...['openapi/leadleap.yaml', upstreamUrl],
  ])
  const [, url = ''] = await prism.printed(/Prism is listening on (\S+)/)
  return { url, [Symbol.asyncDispose]: prism.close }
}

/** What Prism found wrong with an exchange; nothing for an answer that it has passed on. */
export function violationsIn({ headers, body }: Pick<Answer, 'headers' | 'body'>): string[] {
  const listed = headers['sl-violations'] === undefined ? [] : [headers['sl-violations']]
  if (!headers['content-type']?.startsWith('application/problem+json')) return listed
  const { title, detail, validation = [] } = JSON.parse(body)
  return [...listed, `${title}: ${detail}`, ...validation.map((finding: unknown) => JSON.stringify(finding))]
}
