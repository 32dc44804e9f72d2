// Where does one request end and the next begin? Lengths that can be read in two ways, and requests one behind the other.
import { getUsage, head, inChunks, json, post, type Row, unlockHead, usage } from './message.ts'

/** A lead that is unlocked would show that a part of a body was taken for a request. */
const smuggled = post('/leads/unlock', '{"lead_id":"c_7f3a2b9d1e8c5f4a"}').join('')

export const lengths: Row[] = [
  {
    given: 'two equal Content-Lengths',
    sent: [unlockHead(`${json}Content-Length: 2\r\nContent-Length: 2\r\n`), '{}'],
    want: [400],
  },
  {
    given: 'two Content-Lengths that differ',
    sent: [unlockHead(`${json}Content-Length: 2\r\nContent-Length: 200\r\n`), '{}', smuggled],
    want: [400],
  },
  {
    given: 'a list of Content-Lengths',
    sent: [unlockHead(`${json}Content-Length: 2, 2\r\n`), '{}', smuggled],
    want: [400],
  },
  {
    given: 'a Content-Length with a sign',
    sent: [unlockHead(`${json}Content-Length: +2\r\n`), '{}', smuggled],
    want: [400],
  },
  {
    given: 'a Content-Length in hexadecimal',
    sent: [unlockHead(`${json}Content-Length: 0x2\r\n`), '{}', smuggled],
    want: [400],
  },
  {
    given: 'a negative Content-Length',
    sent: [unlockHead(`${json}Content-Length: -2\r\n`), '{}', smuggled],
    want: [400],
  },
  {
    given: 'a Content-Length beyond all numbers',
    sent: [unlockHead(`${json}Content-Length: ${'9'.repeat(30)}\r\n`), '{}', smuggled],
    want: [400],
  },
  {
    given: 'chunks with a length beside them',
    sent: [unlockHead(`${inChunks}Content-Length: 5\r\n`), '0\r\n\r\n', smuggled],
    want: [400],
  },
  {
    given: 'a length with chunks after it',
    sent: [unlockHead(`Content-Length: 5\r\n${inChunks}`), '0\r\n\r\n', smuggled],
    want: [400],
  },
  {
    given: 'chunks under another name',
    sent: [unlockHead(`${json}Content-Length: 5\r\nTransfer-Encoding: xchunked\r\n`), '0\r\n\r\n', smuggled],
    want: [400],
  },
  {
    given: 'chunks that are not the last coding',
    sent: [unlockHead(`${json}Transfer-Encoding: chunked, identity\r\n`), '0\r\n\r\n', smuggled],
    want: [400],
  },
  {
    given: 'chunks after a space',
    sent: [unlockHead(`${json}Transfer-Encoding : chunked\r\nContent-Length: 5\r\n`), '0\r\n\r\n', smuggled],
    want: [400],
  },
  {
    given: 'two Transfer-Encodings',
    sent: [unlockHead(`${inChunks}Transfer-Encoding: chunked\r\n`), '0\r\n\r\n', smuggled],
    want: [400],
  },
  {
    given: 'a chunk of a size beyond all numbers',
    sent: [unlockHead(inChunks), `${'f'.repeat(17)}\r\n`, smuggled],
    want: [400],
  },
  {
    given: 'a chunk that ends with LF alone',
    sent: [unlockHead(inChunks), '2\n{}\n0\n\n', smuggled],
    want: [400],
  },
]

export const pipelines: Row[] = [
  { given: 'fifty requests', sent: [getUsage.repeat(50)], want: Array(50).fill(200) },
  { given: 'fifty requests in single bytes', sent: getUsage.repeat(2).split(''), want: [200, 200] },
  {
    given: 'good requests before a bad one',
    sent: [getUsage + getUsage, 'NONSENSE\r\n\r\n', getUsage],
    want: [200, 200, 400],
  },
  {
    given: 'a request after one with a bad body',
    sent: [...post('/leads/unlock', '{'), getUsage],
    want: [400, 200],
  },
  {
    given: 'a request before a broken chunk',
    sent: [getUsage + unlockHead(inChunks), 'zz\r\n'],
    want: [200, 400],
  },
  {
    given: 'a request that says it is the last, and another',
    sent: [head(`GET ${usage}`, 'Connection: close\r\n'), getUsage],
    want: [200],
  },
]
