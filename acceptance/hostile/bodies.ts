// Bodies: broken, deep, large, and without end.
import {
  chunked,
  chunksOf,
  drip,
  getUsage,
  head,
  inChunks,
  json,
  mebibyte,
  post,
  type Row,
  unlockHead,
} from './message.ts'

export const bodies: Row[] = [
  { given: 'no body', sent: post('/leads/unlock', ''), want: [400] },
  { given: 'broken UTF-8', sent: post('/leads/unlock', '{"lead_id":"\xff\xfe"}'), want: [400] },
  {
    given: 'UTF-16',
    sent: post('/leads/unlock', Buffer.from('{"lead_id":"x"}', 'utf16le').toString('latin1')),
    want: [400],
  },
  { given: 'half a surrogate pair', sent: post('/leads/unlock', '{"lead_id":"\\ud800"}'), want: [404] },
  {
    given: '__proto__',
    sent: post('/leads/unlock', '{"__proto__":{"lead_id":"c_7f3a2b9d","polluted":1}}'),
    want: [400],
  },
  {
    given: 'constructor',
    sent: post('/leads/unlock', '{"constructor":{"prototype":{"polluted":1}},"lead_id":"nobody"}'),
    want: [404],
  },
  { given: '__proto__ as an id', sent: post('/leads/unlock', '{"lead_id":"__proto__"}'), want: [404] },
  {
    given: '__proto__ in the query',
    sent: [head('GET /api/v1/leads?__proto__=1&country=__proto__&constructor=1')],
    want: [200],
  },
  {
    given: 'lists 100,000 deep',
    sent: post('/leads/unlock', `{"lead_id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    want: [400],
  },
  {
    given: 'objects 100,000 deep',
    sent: post('/leads/unlock', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    want: [400],
  },
  {
    given: 'lists 100,000 deep in a field that is ignored',
    sent: post('/email/validate', `{"email":"x","y":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    want: [200],
  },
  {
    given: 'lists 500,000 deep that never close',
    sent: post('/leads/unlock', '['.repeat(500_000)),
    want: [400],
  },
  {
    given: 'a number beyond all numbers',
    sent: post('/leads/unlock', `{"lead_id":1e${'9'.repeat(1_000)}}`),
    want: [400],
  },
  {
    given: 'a mebibyte, the most there may be',
    sent: post('/email/validate', `{"email":"${'x'.repeat(mebibyte - 12)}"}`),
    want: [200],
  },
  {
    given: 'a mebibyte and one byte',
    sent: post('/email/validate', `{"email":"${'x'.repeat(mebibyte - 11)}"}`),
    want: [400],
  },
  {
    given: '2 MiB of stated length, and then a request',
    sent: [...post('/leads/unlock', 'x'.repeat(2 * mebibyte)), getUsage],
    want: [400, 200],
  },
  {
    given: '2 MiB in chunks, and then a request',
    sent: [unlockHead(inChunks), ...chunksOf(2 * mebibyte), '0\r\n\r\n', getUsage],
    want: [400, 200],
  },
  { given: '20 MiB of stated length', sent: post('/leads/unlock', 'x'.repeat(20 * mebibyte)), want: [400] },
  {
    given: 'chunks without end',
    sent: [unlockHead(inChunks), ...chunksOf(64 * mebibyte)],
    want: [400],
  },
  {
    given: 'a broken chunk',
    sent: [unlockHead(inChunks), 'zz\r\n{}\r\n0\r\n\r\n'],
    want: [400],
  },
]

/** What never comes to an end: only time ends it. */
export const endless: Row[] = [
  { given: 'chunks of a byte without end', sent: drip(50), want: [400] },
  {
    given: 'a body shorter than stated',
    sent: [unlockHead(`${json}Content-Length: 1000\r\n`), '{}'],
    want: [400],
  },
  {
    given: 'a body in chunks that stops',
    sent: [unlockHead(inChunks), chunked('{"lead')],
    want: [400],
  },
  { given: 'a head that stops', sent: ['GET /api/v1/leads HTTP/1.1\r\nHost: 127.0'], want: [400] },
  { given: 'nothing', sent: [], want: [400] },
]
