// autocannon connects with `rejectUnauthorized: false`, whatever it is told (its httpClient.js). Each of its connections is
// therefore broken off when its certificate is not trusted: at the end of the handshake, before what waits to be written
// leaves the machine, which is where Node itself would have done it.
import { TLSSocket } from 'node:tls'

/** @param client of autocannon; called whenever it is about to write a request */
export function createConnectionGuard(client: object): () => void {
  let guarded: unknown
  return () => {
    const connection: unknown = Reflect.get(client, 'conn')
    if (connection === guarded || !(connection instanceof TLSSocket)) return
    guarded = connection
    connection.once('secureConnect', () => {
      if (!connection.authorized) connection.destroy(new Error('the certificate is not to be trusted'))
    })
  }
}
