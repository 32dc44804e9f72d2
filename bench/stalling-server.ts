// A target with a pattern that is known: it stands still for the first half of every two seconds, and answers at once
// otherwise.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const periodMs = 2000
const stallMs = 1000

const server = createServer((_, response) => {
  const into = performance.now() % periodMs
  if (into >= stallMs) response.end('{}')
  else setTimeout(() => response.end('{}'), stallMs - into)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}`)
})
