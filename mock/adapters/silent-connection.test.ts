import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { startServer } from './node-server.ts'

test('a server closes though a client has connected and says nothing', async () => {
  const server = await startServer(mockUnderTest().mock, { port: 0, host: '127.0.0.1' })
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const [isClosed] = await Promise.all([once(socket, 'close').then(() => true), server.close()])
  expect(isClosed).toBe(true)
})
