// A server over TLS whose certificate nobody has signed but itself, and all that anyone tells it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { listening } from './listening.ts'

export interface SelfSigned {
  /** The API's base. */
  readonly url: string
  /** Requests read, as `Authorization` headers. */
  readonly told: string[]
  readonly connections: () => number
}

export async function startSelfSigned(): Promise<SelfSigned> {
  const told: string[] = []
  let connections = 0
  const server = createServer(certificate(), (request, response) => {
    told.push(request.headers.authorization ?? '')
    response.end('{}')
  })
  server.on('connection', () => connections++)
  server.on('tlsClientError', () => {})
  onTestFinished(() => void server.close())
  const port = await listening(server)
  return { url: `https://localhost:${port}/api/v1`, told, connections: () => connections }
}

function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'self-signed-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const form = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', ...form, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' })
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}
