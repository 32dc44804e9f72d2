// Heads of requests: what is no HTTP, what is HTTP but odd, and what is large.
import { auth, getUsage, head, host, json, post, type Row, usage } from './message.ts'

export const noHttp: Row[] = [
  { given: 'no HTTP at all', sent: ['NONSENSE\r\n\r\n'], want: [400] },
  {
    given: 'bytes of another protocol',
    sent: [Buffer.from('160301020001000100', 'hex'), '\r\n\r\n'],
    want: [400],
  },
  { given: 'an empty line and nothing else', sent: ['\r\n\r\n\r\n', getUsage], want: [200] },
  { given: 'a method in small letters', sent: [getUsage.replace('GET', 'get')], want: [400] },
  { given: 'an unknown method', sent: [getUsage.replace('GET', 'BREW')], want: [400] },
  { given: 'an unknown version', sent: [getUsage.replace('1.1', '9.9')], want: [400] },
  { given: 'the preface of HTTP/2', sent: ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], want: [400] },
  { given: 'a space in the target', sent: [head(`GET ${usage} x`)], want: [400] },
  { given: 'a header without a colon', sent: [head(`GET ${usage}`, 'nonsense\r\n')], want: [400] },
  { given: 'a space in a header name', sent: [head(`GET ${usage}`, 'X Y: 1\r\n')], want: [400] },
  { given: 'a space before the colon', sent: [head(`GET ${usage}`, 'X-Y : 1\r\n')], want: [400] },
  { given: 'a NUL in a header', sent: [head(`GET ${usage}`, 'X-Y: \0\r\n')], want: [400] },
  { given: 'a bare CR in a header', sent: [head(`GET ${usage}`, 'X-Y: 1\rX-Z: 2\r\n')], want: [400] },
  { given: 'a folded header', sent: [head(`GET ${usage}`, 'X-Y: 1\r\n 2\r\n')], want: [400] },
  { given: 'no Host', sent: [getUsage.replace(host, '')], want: [400] },
  { given: 'two Hosts', sent: [getUsage.replace(host, host + host)], want: [400] },
]

export const oddHttp: Row[] = [
  { given: 'HTTP/1.0 without a Host', sent: [`GET ${usage} HTTP/1.0\r\n${auth}\r\n`], want: [200] },
  { given: 'an absolute target', sent: [head(`GET http://127.0.0.1${usage}`)], want: [200] },
  {
    given: 'an absolute target of another host',
    sent: [head(`GET https://example.com${usage}`)],
    want: [200],
  },
  { given: 'an asterisk', sent: [head('OPTIONS *')], want: [404] },
  { given: 'HEAD', sent: [head(`HEAD ${usage}`)], want: [404], head: true },
  { given: 'OPTIONS', sent: [head(`OPTIONS ${usage}`)], want: [404] },
  { given: 'TRACE', sent: [head(`TRACE ${usage}`)], want: [404] },
  { given: 'CONNECT', sent: [head('CONNECT example.com:443')], want: [404] },
  { given: 'CONNECT to a path', sent: [head(`CONNECT ${usage}`)], want: [404] },
  {
    given: 'an upgrade to WebSocket',
    sent: [
      head(`GET ${usage}`, 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'),
    ],
    want: [200],
  },
  {
    given: 'an upgrade to HTTP/2',
    sent: [
      head(
        `GET ${usage}`,
        'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQ\r\n',
      ),
    ],
    want: [200],
  },
  {
    given: 'Expect: 100-continue',
    sent: post('/leads/enrich', '{"lead_id":"c_7f3a2b9d"}', `${json}Expect: 100-continue\r\n`),
    want: [100, 200],
  },
  {
    given: 'an expectation that nobody knows',
    sent: [head(`GET ${usage}`, 'Expect: miracles\r\n')],
    want: [200],
  },
  {
    given: 'a good and a bad Authorization',
    sent: [head(`GET ${usage}`, 'Authorization: Bearer x\r\n')],
    want: [200],
  },
  {
    given: 'a bad and a good Authorization',
    sent: [getUsage.replace(host, `${host}Authorization: Bearer x\r\n`)],
    want: [401],
  },
  { given: 'a key with broken UTF-8', sent: [getUsage.replace('Bearer ll', 'Bearer \xff\xfe')], want: [401] },
  {
    given: 'a body where none is taken',
    sent: [head(`GET ${usage}`, 'Content-Length: 4\r\n'), 'body'],
    want: [200],
  },
  {
    given: 'broken percent-encoding in the query',
    sent: [head('GET /api/v1/leads?country=%ff%zz%')],
    want: [200],
  },
  { given: 'broken percent-encoding in the path', sent: [head('DELETE /api/v1/webhooks/%ff')], want: [404] },
  { given: 'broken UTF-8 in the target', sent: [head('GET /api/v1/leads\xff?country=\xff')], want: [400] },
  { given: 'a path that climbs', sent: [head('GET /api/v1/../../etc/passwd')], want: [404] },
  {
    given: 'a path of the control routes below the API',
    sent: [head('GET /api/v1/_mock/health')],
    want: [404],
  },
]

export const sizes: Row[] = [
  {
    given: 'one header of 10,000 bytes',
    sent: [head(`GET ${usage}`, `X-Y: ${'x'.repeat(10_000)}\r\n`)],
    want: [200],
  },
  {
    given: '10,000 bytes of many headers',
    sent: [head(`GET ${usage}`, 'X-Y: 12345\r\n'.repeat(833))],
    want: [200],
  },
  {
    given: 'one header of 20,000 bytes',
    sent: [head(`GET ${usage}`, `X-Y: ${'x'.repeat(20_000)}\r\n`)],
    want: [400],
  },
  {
    given: '20,000 bytes of many headers',
    sent: [head(`GET ${usage}`, 'X-Y: 12345\r\n'.repeat(1_667))],
    want: [400],
  },
  {
    given: 'a target of 10,000 bytes',
    sent: [head(`GET /api/v1/leads?country=${'x'.repeat(10_000)}`)],
    want: [200],
  },
  {
    given: 'a target of 20,000 bytes',
    sent: [head(`GET /api/v1/leads?country=${'x'.repeat(20_000)}`)],
    want: [400],
  },
]
