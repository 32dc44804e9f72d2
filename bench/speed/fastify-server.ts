// A usual fast server: fastify, which writes the same object down as JSON each time. `fastify-server.ts <file of answers>`.
import { readFileSync } from 'node:fs'
import { fastify } from 'fastify'

const [file = ''] = process.argv.slice(2)
const answers: { status: number; headers: string[]; value: unknown }[] = JSON.parse(
  readFileSync(file, 'utf8'),
).map(({ status, headers, body }: { status: number; headers: string[]; body: string }) => ({
  status,
  headers,
  value: JSON.parse(body),
}))

const server = fastify()
answers.forEach(({ status, headers, value }, n) => {
  const named = Object.fromEntries(
    headers.flatMap((name, at) =>
      at % 2 === 0 && name !== 'Content-Length' ? [[name, headers[at + 1] ?? '']] : [],
    ),
  )
  server.route({
    method: ['GET', 'POST'],
    url: `/${n}`,
    handler: (_, reply) => reply.code(status).headers(named).send(value),
  })
  server.route({
    method: ['GET', 'POST'],
    url: `/${n}/*`,
    handler: (_, reply) => reply.code(status).headers(named).send(value),
  })
})
console.log(await server.listen({ port: 0, host: '127.0.0.1' }))
