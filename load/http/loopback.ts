// Loopback by its name or address: localhost (RFC 6761 6.3), 127.0.0.0/8 (RFC 1122 3.2.1.3), ::1 (RFC 4291 2.5.3).
// `URL` has brought every spelling of an IPv4 address into its dotted form.
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
