// Run by itself, with `--expose-gc`: sends a mock more and more requests of one kind and prints what its heap holds after
// each part of them, as JSON. Usage: heap-growth.ts <kind> <requests of the first part> <requests in all>
import { createTestKey } from '#fixtures/test-key.ts'
import { createMock } from '#mock/mock.ts'

interface Kind {
  key(index: number): string
  method: string
  path: string
  body?(index: number): unknown
  status: number
}

const filler = 'x'.repeat(300)
const busy = createTestKey({ world: 'heap', rateLimit: 0xff_ffff })

/** `index` is different for every request. */
const kinds: Record<string, Kind> = {
  // Every second one is of the form of a test key, but for its checksum.
  'unknown keys': {
    key: index =>
      `ll_${index % 2 === 0 ? '7e577e577e5701' : ''}`.padEnd(67 - 12, '0') +
      index.toString(16).padStart(12, '0'),
    method: 'GET',
    path: '/leads',
    status: 401,
  },
  worlds: {
    key: index => createTestKey({ world: `heap ${index}` }),
    method: 'POST',
    path: '/leads/unlock',
    body: () => ({ lead_id: 'c_7f3a2b9d1e8c5f4a' }),
    status: 200,
  },
  // A hundred in each request, all too long to be one.
  addresses: {
    key: () => busy,
    method: 'POST',
    path: '/email/validate',
    body: index => ({ emails: Array.from({ length: 100 }, (_, place) => `${index} ${place} ${filler}`) }),
    status: 200,
  },
}

const [name = '', first = '', all = ''] = process.argv.slice(2)
const kind = kinds[name]
if (kind === undefined || gc === undefined)
  throw new Error('Usage: --expose-gc heap-growth.ts <kind> <first> <all>')
const collect = gc
const mock = createMock({ leads: 100, now: new Date('2026-02-26T14:30:00Z'), frozen: true })
const utf8 = new TextEncoder()

async function send(index: number, { key, method, path, body, status }: Kind): Promise<void> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${key(index)}`,
    'content-type': 'application/json',
  }
  const response = await mock.handle({
    method,
    path,
    query: '',
    header: wanted => headers[wanted],
    body: body && utf8.encode(JSON.stringify(body(index))),
  })
  response.sent()
  if (response.status !== status) throw new Error(`Request ${index} was answered with ${response.status}.`)
}

function heldBytes(): number {
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const held: number[] = []
for (let index = 0; index < Number(all); index++) {
  await send(index, kind)
  if (index + 1 === Number(first) || index + 1 === Number(all)) held.push(heldBytes())
}
console.log(JSON.stringify({ held }))
