// Header fields that belong to HTTP, to the connection or to a browser's security, not to an API: the permanent ones of
// IANA's registry of HTTP field names that a server or a sender of webhooks has reason to send.

const names = `
  accept accept-encoding accept-language accept-patch accept-post accept-ranges access-control-allow-credentials
  access-control-allow-headers access-control-allow-methods access-control-allow-origin access-control-expose-headers
  access-control-max-age age allow alt-svc authorization cache-control cache-status cdn-cache-control clear-site-data
  connection content-disposition content-encoding content-language content-length content-location content-range
  content-security-policy content-security-policy-report-only content-type cross-origin-embedder-policy
  cross-origin-opener-policy cross-origin-resource-policy date deprecation etag expect-ct expires forwarded from host
  keep-alive last-modified link location max-forwards nel origin origin-agent-cluster permissions-policy pragma
  preference-applied priority proxy-authenticate proxy-connection proxy-status referrer-policy refresh report-to
  reporting-endpoints retry-after sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user server server-timing set-cookie
  strict-transport-security sunset te timing-allow-origin traceparent tracestate trailer transfer-encoding upgrade user-agent
  vary via warning www-authenticate x-content-type-options x-dns-prefetch-control x-download-options x-forwarded-for
  x-forwarded-host x-forwarded-proto x-frame-options x-permitted-cross-domain-policies x-xss-protection
`
const standard = new Set(names.trim().split(/\s+/))

export function isStandardHeader(name: string): boolean {
  return standard.has(name.toLowerCase())
}
