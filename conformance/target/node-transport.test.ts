import http from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { HarnessError, LateError } from '../model/errors.ts'
import { createNodeTransport } from './node-transport.ts'
import type { HttpRequest } from './target.ts'

const servers: http.Server[] = []
const transport = createNodeTransport()
const never = new AbortController().signal

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})

async function urlOfServer(listener: http.RequestListener): Promise<string> {
  const server = http.createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1/leads`
}

const get = (url: string): HttpRequest => ({ method: 'GET', url, headers: [], body: undefined })
const textOf = (body: Uint8Array) => new TextDecoder().decode(body)

describe('an answer', () => {
  test('keeps its headers as they came', async () => {
    const url = await urlOfServer((_, response) =>
      response.writeHead(200, ['X-RateLimit-LIMIT', '60', 'a', '1', 'a', '2']).end(),
    )
    const { headers } = await transport.send(get(url), never)
    expect(headers.filter(([name]) => ['X-RateLimit-LIMIT', 'a'].includes(name))).toEqual([
      ['X-RateLimit-LIMIT', '60'],
      ['a', '1'],
      ['a', '2'],
    ])
  })

  test.each([
    { coding: 'gzip', encode: gzipSync },
    { coding: 'deflate', encode: deflateSync },
    { coding: 'br', encode: brotliCompressSync },
    { coding: undefined, encode: (text: string) => Buffer.from(text) },
  ])('is decoded: $coding', async ({ coding, encode }) => {
    const url = await urlOfServer((_, response) =>
      response
        .writeHead(200, coding === undefined ? {} : { 'Content-Encoding': coding })
        .end(encode('{"é":1}')),
    )
    expect(textOf((await transport.send(get(url), never)).body)).toBe('{"é":1}')
  })

  test('that sends elsewhere is not followed', async () => {
    const url = await urlOfServer((_, response) => response.writeHead(302, { Location: '/elsewhere' }).end())
    expect((await transport.send(get(url), never)).status).toBe(302)
  })

  test('may come before the body was read', async () => {
    const url = await urlOfServer((request, response) => {
      response.writeHead(400, { Connection: 'close' }).end('too large')
      request.resume()
    })
    const request = {
      method: 'POST',
      url,
      headers: [['Content-Type', 'application/json']] as const,
      body: 'x'.repeat(1_500_000),
    }
    expect(await transport.send(request, never)).toMatchObject({ status: 400 })
  })

  test('that grows without end is cut off', async () => {
    const url = await urlOfServer((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024)
      const write = () => void (response.destroyed || response.write(chunk, write))
      write()
    })
    await expect(transport.send(get(url), never)).rejects.toThrow(/more than \d+ bytes/)
  })
})

describe('no answer', () => {
  test('is a fault of the harness, with the path and without the query', async () => {
    const url = await urlOfServer(request => request.socket.destroy())
    await expect(transport.send(get(`${url}?key=secret`), never)).rejects.toThrow(HarnessError)
    await expect(transport.send(get(`${url}?key=secret`), never)).rejects.toThrow(
      /^no answer to GET \/api\/v1\/leads: /,
    )
  })

  test('ends with the signal', async () => {
    const url = await urlOfServer(() => {})
    const stop = new AbortController()
    const sent = transport.send(get(url), stop.signal)
    stop.abort(new Error('interrupted'))
    await expect(sent).rejects.toThrow()
  })

  test.each([
    { what: 'nothing', answer: () => {} },
    {
      what: 'byte after byte',
      answer: (response: http.ServerResponse) => {
        const dripping = setInterval(() => response.write('x'), 10)
        response.on('close', () => clearInterval(dripping))
      },
    },
  ])('in time is told as that, whatever came of it: $what', async ({ answer }) => {
    const url = await urlOfServer((_, response) => answer(response))
    const { send } = createNodeTransport({ answerWithinMs: 100 })
    await expect(send(get(url), never)).rejects.toThrow(LateError)
  })

  test('to a GET on a connection that was just closed is asked for once more', async () => {
    let count = 0
    const url = await urlOfServer((request, response) => {
      count += 1
      if (count === 1) request.socket.destroy()
      else response.end('{}')
    })
    expect((await transport.send(get(url), never)).status).toBe(200)
    expect(count).toBe(2)
  })
})
