// Whether a target may be judged at all: reachable, and off loopback only over TLS with a certificate that is checked before
// anything is sent.
import net from 'node:net'
import tls from 'node:tls'
import { basePath } from '#openapi/generated/operations.ts'
import { HarnessError, UsageError } from '../model/errors.ts'

const withinMs = 10_000

export interface Address {
  /** Ends in the base path, without a slash. */
  readonly baseUrl: string
  readonly isLoopback: boolean
}

/** Throws a UsageError for what is no URL of an API, or would send a key in the clear over a network. */
export function addressOf(text: string): Address {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`"${text}" is no URL: expected one such as https://staging.example${basePath}.`)
  if (url.username !== '' || url.password !== '')
    throw new UsageError(
      'the URL holds a user or a password. Keys come from the environment, as LEADLEAP_API_KEY.',
    )
  const baseUrl = `${url.origin}${url.pathname.replace(/\/+$/, '')}`
  if (!baseUrl.endsWith(basePath))
    throw new UsageError(`"${text}" does not end in ${basePath}, under which every operation lives.`)
  const isLoopback = isLoopbackHost(url.hostname)
  if (!isLoopback && url.protocol === 'http:')
    throw new UsageError(
      `"${text}" would send the key in the clear. Off this machine the URL must begin with https.`,
    )
  return { baseUrl, isLoopback }
}

export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** Resolves once a connection has stood; its certificate is checked whatever the environment says. */
export async function reach(baseUrl: string): Promise<void> {
  const { protocol, hostname, port } = new URL(baseUrl)
  const host = hostname.replaceAll(/^\[|\]$/g, '')
  const isPlain = protocol === 'http:'
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const where = { host, port: Number(port || (isPlain ? 80 : 443)), timeout: withinMs }
  const socket = isPlain
    ? net.connect(where, resolve)
    : tls.connect(
        { ...where, servername: net.isIP(host) === 0 ? host : '', rejectUnauthorized: true },
        resolve,
      )
  socket.on('error', reject)
  socket.on('timeout', () => reject(new Error(`no connection within ${withinMs / 1000} s`)))
  try {
    await promise
  } catch (error) {
    throw refusal(error, new URL(baseUrl).origin)
  } finally {
    socket.destroy()
  }
}

function refusal(error: unknown, origin: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message || code : String(error)
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ERR_TLS/.test(code))
    return new UsageError(`the certificate of ${origin} is not valid (${message}). No key was sent.`)
  return new HarnessError(`${origin} cannot be reached (${message}).`)
}
