// Who may use the control routes: this machine only, and no web page that a browser on it happens to show. A page of
// another site is told by its Origin, or by what a browser says of its site; one that has rebound its own name to
// 127.0.0.1, by the Host that it asks for. Whoever has to present a token may come from anywhere and under any name.
import { isLoopbackHost } from '../webhooks/egress.ts'
import { Problem } from './problem.ts'

/** What a request says of where it comes from and what it asks for. */
export interface Approach {
  /** The address of the peer. */
  peer: string | undefined
  host: string | undefined
  /** The authority of a request target in absolute form, which goes before the Host (RFC 9112 3.2.2). */
  authority: string | undefined
  origin: string | undefined
  /** Sec-Fetch-Site, by which browsers tell a request of another site even where they send no Origin. */
  fetchSite: string | undefined
}

export interface GuardOptions {
  /** The address that the mock listens on. */
  listensOn: string
  /** Whether a control token is asked for as well. */
  hasToken: boolean
}

/** Why a request may not use the control routes; undefined: it may. */
export function refusalOf(approach: Approach, { listensOn, hasToken }: GuardOptions): Problem | undefined {
  const { peer, host, authority, origin, fetchSite } = approach
  if (!hasToken && !isLoopbackPeer(peer ?? '')) {
    return new Problem(
      'remote-peer',
      'Call from the machine that the mock runs on, or start it with --control-token.',
    )
  }
  const isForeign = (name: string | undefined) => !hasToken && !isOwnName(name ?? '', listensOn)
  if (isForeign(host) || (authority !== undefined && isForeign(authority))) {
    return new Problem(
      'foreign-host',
      `Name the mock by a loopback address, such as 127.0.0.1; the Host says "${authority ?? host ?? ''}".`,
    )
  }
  if (origin !== undefined && !isOwnOrigin(origin, { host, hasToken })) {
    return new Problem('foreign-origin', `Pages of ${origin} may not use the control routes.`)
  }
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') {
    return new Problem('foreign-origin', 'Pages of another site may not use the control routes.')
  }
  return undefined
}

/** An IPv4 address may come in the form that IPv6 sockets give it (RFC 4291 2.5.5.2). */
function isLoopbackPeer(address: string): boolean {
  return isLoopbackHost(address.replace(/^::ffff:/i, ''))
}

/**
 * A loopback address by any port, because a tunnel may have another; or the address that the mock listens on, unless
 * that stands for all addresses, which any name can be made to mean.
 */
function isOwnName(authority: string, listensOn: string): boolean {
  const hostname = hostnameOf(authority)
  if (hostname === undefined) return false
  const isWildcard = listensOn === '0.0.0.0' || listensOn === '::'
  return isLoopbackHost(hostname) || (!isWildcard && hostname === hostnameOf(bracketed(listensOn)))
}

/** In lower case, numbers as an address, without the dot of the root (RFC 1034 3.1); of nothing but `host` or `host:port`. */
function hostnameOf(authority: string): string | undefined {
  if (!/^[a-z0-9.\-_:[\]%]+$/i.test(authority)) return undefined
  return URL.parse(`http://${authority}`)?.hostname.replace(/\.$/, '')
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

/** With a token also by https: a mock that others share may stand behind a proxy that speaks TLS. */
function isOwnOrigin(
  origin: string,
  { host, hasToken }: { host: string | undefined; hasToken: boolean },
): boolean {
  return origin === `http://${host}` || (hasToken && origin === `https://${host}`)
}
