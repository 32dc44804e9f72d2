// A target that stands still for a part of every period, and answers at once otherwise.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { periodMs, stallMs } from './stalls.ts'

const server = createServer((_, response) => {
  const into = performance.now() % periodMs
  if (into >= stallMs) response.end('{}')
  else setTimeout(() => response.end('{}'), stallMs - into)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}`)
})
