// Webhooks go nowhere unasked: only to this machine, unless the user says otherwise.

export type Egress = 'loopback' | 'any'

/** Loopback by its name or address: localhost (RFC 6761 6.3), 127.0.0.0/8 (RFC 1122 3.2.1.3), ::1 (RFC 4291 2.5.3). */
export function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname === '::1' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  )
}

/** `URL` has already brought every spelling of an IPv4 address into its dotted form. */
export function isLoopbackUrl(url: URL): boolean {
  return isLoopbackHost(url.hostname)
}
