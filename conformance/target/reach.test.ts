import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HarnessError, UsageError } from '../model/errors.ts'
import { createNodeTransport } from './node-transport.ts'
import { addressOf, reach } from './reach.ts'

describe('the address of a target', () => {
  test.each([
    {
      url: 'https://staging.example/api/v1',
      want: { baseUrl: 'https://staging.example/api/v1', isLoopback: false },
    },
    {
      url: 'https://staging.example/api/v1/',
      want: { baseUrl: 'https://staging.example/api/v1', isLoopback: false },
    },
    {
      url: 'https://gate.example/leadleap/api/v1',
      want: { baseUrl: 'https://gate.example/leadleap/api/v1', isLoopback: false },
    },
    {
      url: 'http://127.0.0.1:4010/api/v1',
      want: { baseUrl: 'http://127.0.0.1:4010/api/v1', isLoopback: true },
    },
    {
      url: 'http://localhost:4010/api/v1?a=b',
      want: { baseUrl: 'http://localhost:4010/api/v1', isLoopback: true },
    },
    { url: 'http://[::1]:4010/api/v1', want: { baseUrl: 'http://[::1]:4010/api/v1', isLoopback: true } },
  ])('$url', ({ url, want }) => {
    expect(addressOf(url)).toEqual(want)
  })

  test.each([
    { url: 'staging.example/api/v1', why: 'is no URL' },
    { url: 'ftp://staging.example/api/v1', why: 'is no URL' },
    { url: 'https://staging.example', why: 'does not end in /api/v1' },
    { url: 'https://staging.example/api/v2', why: 'does not end in /api/v1' },
    { url: 'http://staging.example/api/v1', why: 'in the clear' },
    { url: 'http://127.0.0.1.staging.example/api/v1', why: 'in the clear' },
    { url: 'https://me:secret@staging.example/api/v1', why: 'a user or a password' },
  ])('is refused: $url', ({ url, why }) => {
    expect(() => addressOf(url)).toThrow(UsageError)
    expect(() => addressOf(url)).toThrow(why)
  })
})

describe('a certificate that nobody vouches for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadleap-certificate-'))
  const seen: (string | undefined)[] = []
  let server: https.Server
  let baseUrl = ''

  beforeAll(async () => {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const self = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '1',
    ]
    execFileSync('openssl', [...self, '-subj', '/CN=localhost', '-keyout', keyFile, '-out', certFile], {
      stdio: 'ignore',
    })
    server = https.createServer(
      { key: readFileSync(keyFile), cert: readFileSync(certFile) },
      (request, response) => {
        seen.push(request.headers.authorization)
        response.end('{}')
      },
    )
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    baseUrl = `https://localhost:${typeof address === 'object' ? address?.port : ''}/api/v1`
  })

  afterAll(async () => {
    await new Promise(resolve => server.close(resolve))
    rmSync(folder, { recursive: true })
  })

  test('is a reason not to go on', async () => {
    await expect(reach(baseUrl)).rejects.toThrow(/certificate of .* is not valid .*No key was sent/)
  })

  test('stops a request before its key is sent, whatever the environment says', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    const transport = createNodeTransport()
    try {
      const request = {
        method: 'GET',
        url: `${baseUrl}/leads`,
        headers: [['Authorization', 'Bearer x']] as const,
        body: undefined,
      }
      await expect(transport.send(request, new AbortController().signal)).rejects.toThrow(HarnessError)
      await expect(reach(baseUrl)).rejects.toThrow(UsageError)
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
      transport.close()
    }
    expect(seen).toEqual([])
  })
})

test('a target that is not there cannot be reached', async () => {
  await expect(reach('http://127.0.0.1:1/api/v1')).rejects.toThrow(/127\.0\.0\.1:1 cannot be reached/)
})
