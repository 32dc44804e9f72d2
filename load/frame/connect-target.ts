// From an address to a target that may be loaded: on this machine, or allowed by name, over TLS, its certificate checked
// before the first byte of a request.
import { basePath } from '#openapi/generated/operations.ts'
import { checkCertificate } from '../http/certificate.ts'
import type { HttpClient } from '../http/client.ts'
import { isLoopback } from '../http/loopback.ts'
import { type Target, TargetError } from '../target.ts'
import { UsageError } from '../usage-error.ts'
import { findControl } from './control.ts'
import { createKeyring, type Keyring } from './keyring.ts'

export interface TargetAddress {
  readonly url: string
  readonly isRemoteAllowed: boolean
  readonly keys: readonly string[]
  readonly controlToken?: string | undefined
  /** Aborts when the user wants no more. */
  readonly interrupt?: AbortSignal
}

/** Requests without a key that tell what is there: one to the API, one to the control routes. They count against the cap. */
export const probes = 2

export interface ConnectedTarget {
  readonly target: Target
  readonly keyring: Keyring
  /** Requests that it took so far. */
  readonly asked?: number
}

/**
 * @throws UsageError for an address that may not be loaded
 * @throws TargetError when nothing answers there, when its certificate is not trusted, or for want of a key
 */
export async function connectTarget(address: TargetAddress, client: HttpClient): Promise<ConnectedTarget> {
  const url = baseOf(address)
  if (url.protocol === 'https:') await checkCertificate(url, address.interrupt)
  await expectAnswer(url, client)
  const control = await findControl({ client, origin: url.origin, token: address.controlToken })
  if (control === undefined && address.keys.length === 0) {
    throw new TargetError(
      `no key for ${url.host}: set LEADLEAP_API_KEY (and LEADLEAP_API_KEY_2, _3, ... for more).`,
    )
  }
  const keyring = createKeyring(address.keys)
  const target: Target = {
    url: url.href.replace(/\/$/, ''),
    get keys() {
      return keyring.names
    },
    control,
    async makeKey(facts = {}) {
      if (control === undefined) throw new TargetError('only a mock makes keys for a run.')
      const { key } = await control.call('createKey', { body: facts })
      return keyring.add(key)
    },
  }
  return { target, keyring, asked: probes }
}

/** Whatever status: something speaks HTTP there. No key is sent. */
async function expectAnswer(url: URL, client: HttpClient): Promise<void> {
  const { status, error } = await client.send({
    method: 'GET',
    url: new URL(`${url.href}/leads`),
    headers: {},
  })
  if (status === 0) throw new TargetError(`nothing answers at ${url.origin}: ${error}.`)
}

/**
 * The API's base of an address that may be loaded.
 * @throws UsageError for one that may not
 */
export function baseOf({ url: text, isRemoteAllowed }: Pick<TargetAddress, 'url' | 'isRemoteAllowed'>): URL {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError('--url must be one such as http://127.0.0.1:4010 or https://api.example.com/api/v1.')
  }
  if (url.username !== '' || url.password !== '')
    throw new UsageError('--url must hold no user and no password.')
  if (!isLoopback(url)) {
    if (!isRemoteAllowed) {
      throw new UsageError(`${url.host} is not this machine. Load it only if you may, with --allow-remote.`)
    }
    if (url.protocol !== 'https:') throw new UsageError(`keys go to ${url.host} over https only.`)
  }
  const path = url.pathname.replace(/\/+$/, '')
  return new URL(path === '' ? basePath : path, url.origin)
}
