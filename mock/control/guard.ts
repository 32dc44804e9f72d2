// Who may use the control routes: this machine only, and no web page that a browser on it happens to show. A page of
// another site is told by its Origin; one that has rebound its own name to 127.0.0.1, by the Host it asks for.
import { isLoopbackHost } from '../webhooks/egress.ts'

/** What the guard looks at; node's IncomingMessage has it. */
export interface Asker {
  socket: { remoteAddress?: string | undefined }
  headers: { host?: string | undefined; origin?: string | undefined }
}

/** Why a request may not use the control routes; undefined: it may. `host` is the address that the mock listens on. */
export function refusalOf(request: Asker, host: string): string | undefined {
  if (!isLoopbackAddress(request.socket.remoteAddress ?? '')) {
    return 'The control routes answer to this machine only.'
  }
  const asked = hostnameOf(`http://${request.headers.host ?? ''}`)
  if (asked === undefined || !(isLoopbackHost(asked) || asked === host)) {
    return `The Host header must name the mock by a loopback address, such as 127.0.0.1; got "${asked ?? ''}".`
  }
  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${request.headers.host}`) {
    return 'The control routes do not answer to pages of another origin.'
  }
  return undefined
}

function isLoopbackAddress(address: string): boolean {
  return isLoopbackHost(address.replace(/^::ffff:/, ''))
}

function hostnameOf(url: string): string | undefined {
  return URL.parse(url)?.hostname
}
