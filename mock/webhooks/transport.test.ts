import type { IncomingMessage, RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { createNodeTransport } from '../adapters/node-transport.ts'
import { type HttpReceiver, startReceiver } from '../testing/http-receiver.ts'
import { createDelivery } from './delivery.ts'
import { fetchTransport, type Transport } from './transport.ts'

const body = new TextEncoder().encode('{"name":"Zoë — 漢字 🚀"}')
const never = new AbortController().signal

function deliveryTo(url: string) {
  const subscription = {
    id: 'wh_1',
    name: 'Leads',
    url,
    events: ['lead.unlocked'],
    secret: 'whsec_a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4',
    failureCount: 0,
    lastTriggeredAt: null,
    createdAt: 0,
  } as const
  return createDelivery(subscription, { id: 'dlv_1', worldId: 'w', event: 'lead.unlocked', body, now: 0 })
}

const transports = [
  {
    name: 'over node:http',
    create: () => {
      const transport = createNodeTransport()
      return { transport, close: () => transport.close() }
    },
  },
  { name: 'by fetch', create: () => ({ transport: fetchTransport, close() {} }) },
]

describe.each(transports)('a delivery $name', ({ create }) => {
  const open: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close()
  })

  async function given(listener: RequestListener): Promise<{ receiver: HttpReceiver; transport: Transport }> {
    const receiver = await startReceiver(listener)
    const { transport, close } = create()
    open.push(() => receiver.stop(), close)
    return { receiver, transport }
  }

  test('posts the exact bytes, their length and their signature', async () => {
    let received: Promise<[IncomingMessage, Buffer]> | undefined
    const { receiver, transport } = await given((request, response) => {
      received = buffer(request).then(bytes => {
        response.writeHead(202).end('thanks')
        return [request, bytes]
      })
    })
    expect(await transport(deliveryTo(receiver.url), never)).toBe(202)
    const [request, bytes] = (await received) ?? []
    expect(bytes?.equals(body)).toBe(true)
    expect([request?.method, request?.url]).toEqual(['POST', '/hook'])
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.length),
      'x-webhook-signature': 'sha256=b352ad4626f9e9ece0f7470f3e7148ba93c97a7a1427d326db86aedc20503a75',
    })
    expect(request?.headers['transfer-encoding']).toBeUndefined()
  })

  test.each([301, 302, 303, 307, 308])('follows no redirect: %i is the answer', async status => {
    const paths: unknown[] = []
    const { receiver, transport } = await given((request, response) => {
      paths.push(request.url)
      response.writeHead(status, { Location: '/elsewhere' }).end()
    })
    expect(await transport(deliveryTo(receiver.url), never)).toBe(status)
    expect(paths).toEqual(['/hook'])
  })

  test.each([200, 204, 400, 404, 500, 503])('gives the status %i as it came', async status => {
    const { receiver, transport } = await given((_, response) => void response.writeHead(status).end())
    expect(await transport(deliveryTo(receiver.url), never)).toBe(status)
  })

  test('waits for the answer behind an interim one', async () => {
    const { receiver, transport } = await given((_, response) => {
      response.writeProcessing()
      response.writeHead(201).end()
    })
    expect(await transport(deliveryTo(receiver.url), never)).toBe(201)
  })

  test('does not wait for a body that does not end, and does not read it all', async () => {
    const { receiver, transport } = await given((_, response) => {
      response.writeHead(200)
      const chunk = Buffer.alloc(64 * 1024)
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', pour)
      pour()
    })
    expect(await transport(deliveryTo(receiver.url), never)).toBe(200)
    await receiver.sockets[0]?.closed
  })

  test('breaks off when its signal aborts', async () => {
    const arrived = Promise.withResolvers<void>()
    const { receiver, transport } = await given(() => arrived.resolve())
    const controller = new AbortController()
    const posted = transport(deliveryTo(receiver.url), controller.signal)
    await arrived.promise
    controller.abort()
    await expect(posted).rejects.toThrow()
    await receiver.sockets[0]?.closed
  })

  test('has failed when the receiver goes away instead of answering', async () => {
    const { receiver, transport } = await given(request => void request.socket.destroy())
    await expect(transport(deliveryTo(receiver.url), never)).rejects.toThrow()
  })

  test('has failed when the receiver answers what is no HTTP', async () => {
    const { receiver, transport } = await given(request => void request.socket.end('hello\r\n\r\n'))
    await expect(transport(deliveryTo(receiver.url), never)).rejects.toThrow()
  })

  test('has failed when an https receiver speaks no TLS', async () => {
    const { receiver, transport } = await given((_, response) => void response.end())
    await expect(transport(deliveryTo(receiver.url.replace('http:', 'https:')), never)).rejects.toThrow()
  })

  test('fails while the receiver is stopped, and arrives once it is back', async () => {
    const { receiver, transport } = await given((_, response) => void response.writeHead(200).end())
    expect(await transport(deliveryTo(receiver.url), never)).toBe(200)
    await receiver.stop()
    await expect(transport(deliveryTo(receiver.url), never)).rejects.toThrow()
    await receiver.restart()
    expect(await transport(deliveryTo(receiver.url), never)).toBe(200)
  })

  test('arrives at an IPv6 address', async () => {
    const { receiver, transport } = await given((_, response) => void response.end())
    const { port } = new URL(receiver.url)
    await receiver.stop()
    await receiver.restart('::1')
    expect(await transport(deliveryTo(`http://[::1]:${port}/hook`), never)).toBe(200)
  })
})

test('node:http keeps a connection for the next delivery, whatever the receiver says in its body', async () => {
  await using receiver = await startReceiver((request, response) => {
    request.resume().on('end', () => response.end('x'.repeat(10_000)))
  })
  const transport = createNodeTransport()
  for (let i = 0; i < 5; i++) expect(await transport(deliveryTo(receiver.url), never)).toBe(200)
  transport.close()
  await receiver.sockets[0]?.closed
  expect(receiver.sockets).toHaveLength(1)
})
