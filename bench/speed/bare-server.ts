// The limit: node:http alone, which sends bytes that lie ready. `bare-server.ts [file of answers]`; answer n is at /n.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [file] = process.argv.slice(2)
const answers: { status: number; headers: string[]; body: Buffer }[] = []
if (file !== undefined) {
  for (const { status, headers, body } of JSON.parse(readFileSync(file, 'utf8'))) {
    answers.push({ status, headers, body: Buffer.from(body) })
  }
}

const server = createServer((request, response) => {
  const answer = answers[Number.parseInt((request.url ?? '').slice(1), 10)]
  if (answer === undefined) return response.end()
  const send = () => {
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  }
  if (request.method === 'GET') return send()
  request.on('data', () => {})
  request.on('end', send)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}`)
})
