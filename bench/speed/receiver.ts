// A receiver of webhooks: counts, and verifies the signature of every one by Node's own HMAC. Asked by a message, it tells.
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** By the path that a subscription has. */
const secrets = new Map<string, string>()
let verified = 0
let refused = 0

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const hmac = createHmac('sha256', secrets.get(request.url ?? '') ?? '')
    const expected = `sha256=${hmac.update(Buffer.concat(chunks)).digest('hex')}`
    if (request.headers['x-webhook-signature'] === expected) verified++
    else refused++
    response.end()
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', (message: { secrets?: [string, string][] }) => {
  for (const [path, secret] of message.secrets ?? []) secrets.set(path, secret)
  process.send?.({ verified, refused })
})
process.on('disconnect', () => process.exit(0))
