// Who is at the other end, before a key goes there: a handshake that trusts nothing by itself, and no request.
import { isIP } from 'node:net'
import { connect } from 'node:tls'
import { TargetError } from '../target.ts'

const handshakeLimitMs = 10_000

/**
 * Resolves once the host has shown a certificate that Node trusts, for its name.
 * @throws TargetError with the reason that it is not trusted, or for want of an answer
 */
export function checkCertificate(url: URL, interrupt?: AbortSignal): Promise<void> {
  const host = url.hostname.replaceAll(/[[\]]/g, '')
  const port = Number(url.port || 443)
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, rejectUnauthorized: true, ...serverName(host) }, () => {
      socket.end()
      resolve()
    })
    const fail = (why: string) => {
      socket.destroy()
      reject(new TargetError(`no key is sent to ${url.host}: ${why}.`))
    }
    interrupt?.addEventListener('abort', () => fail('it was interrupted'), { once: true })
    socket.setTimeout(handshakeLimitMs, () => fail(`no TLS handshake in ${handshakeLimitMs / 1000} s`))
    let isConnected = false
    socket.on('connect', () => {
      isConnected = true
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const why = isConnected
        ? 'its certificate is not to be trusted, or it speaks no TLS'
        : 'nothing answers there'
      fail(`${why} (${error.code ?? error.message})`)
    })
  })
}

/** An address has no name to indicate (RFC 6066 3). */
function serverName(host: string): { servername?: string } {
  return isIP(host) === 0 ? { servername: host } : {}
}
