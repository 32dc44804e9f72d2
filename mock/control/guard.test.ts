import { describe, expect, test } from 'vitest'
import { type Approach, type GuardOptions, refusalOf } from './guard.ts'

const usual: Approach & GuardOptions = {
  peer: '127.0.0.1',
  host: '127.0.0.1:4010',
  authority: undefined,
  origin: undefined,
  fetchSite: undefined,
  listensOn: '127.0.0.1',
  hasToken: false,
}

type Given = Partial<Approach & GuardOptions>

function judge(given: Given): string | undefined {
  const { listensOn, hasToken, ...approach } = { ...usual, ...given }
  return refusalOf(approach, { listensOn, hasToken })?.name
}

function cases(...rows: [title: string, given: Given][]) {
  return rows.map(([title, given]) => ({ title, given }))
}

describe('the control routes answer', () => {
  test.each(
    cases(
      ['a tool on this machine', {}],
      ['one that asks for localhost', { host: 'localhost:4010' }],
      ['one that asks for localhost from the root of all names', { host: 'localhost.:4010' }],
      ['one that asks for an address with such a dot', { host: '127.0.0.1.:4010' }],
      ['one that writes it in capitals', { host: 'LOCALHOST' }],
      ['one that leaves the port out', { host: '127.0.0.1' }],
      ['one that comes through a tunnel from another port', { host: '127.0.0.1:9999' }],
      ['one that takes another loopback address', { peer: '127.8.8.8', host: '127.8.8.8:4010' }],
      ['one that writes the address as one number', { host: '2130706433:4010' }],
      ['one that comes over IPv6', { peer: '::1', host: '[::1]:4010', listensOn: '::1' }],
      ['one that comes over IPv4 to a socket of both', { peer: '::ffff:127.0.0.1', listensOn: '::' }],
      ['one that asks for the name listened on', { host: 'mock.test:4010', listensOn: 'mock.test' }],
      ['one that asks for the address listened on', { host: '[fd00::7]:4010', listensOn: 'fd00::7' }],
      ['one that sends the whole URL', { authority: 'localhost:4010' }],
      ['a page of the mock itself', { origin: 'http://127.0.0.1:4010', fetchSite: 'same-origin' }],
      ['a page of the mock on IPv6', { peer: '::1', host: '[::1]:4010', origin: 'http://[::1]:4010' }],
      ['a person who typed the address into a browser', { fetchSite: 'none' }],
      ['with a token: another machine', { hasToken: true, peer: '192.0.2.7', host: 'mock.example' }],
      [
        'with a token: a page of the mock behind a proxy that speaks TLS',
        { hasToken: true, peer: '192.0.2.7', host: 'mock.example', origin: 'https://mock.example' },
      ],
    ),
  )('$title', ({ given }) => {
    expect(judge(given)).toBeUndefined()
  })
})

describe('the control routes refuse', () => {
  test.each([
    '192.0.2.7',
    '10.0.0.7',
    '2001:db8::1',
    '::ffff:192.0.2.7',
    '::ffff:128.0.0.1',
    '::',
    '128.0.0.1',
    '1127.0.0.1',
    undefined,
    '',
  ])('the peer %s, whatever it asks for', peer => {
    expect(judge({ peer })).toBe('remote-peer')
  })

  test.each(
    cases(
      ['a name rebound to 127.0.0.1', { host: 'evil.example:4010' }],
      ['such a name with the dot of the root', { host: 'evil.example.:4010' }],
      ['a name that begins like localhost', { host: 'localhost.evil.example' }],
      ['a name that begins like 127.0.0.1', { host: '127.0.0.1.evil.example' }],
      ['a name that ends like localhost', { host: 'evillocalhost' }],
      ['a name below localhost', { host: 'evil.localhost' }],
      ['a name behind a user', { host: 'localhost@evil.example' }],
      ['a user before a loopback address', { host: 'evil.example@127.0.0.1' }],
      ['a path after a loopback address', { host: '127.0.0.1/evil.example' }],
      ['two names', { host: '127.0.0.1, evil.example' }],
      ['an address of the network', { host: '192.0.2.7:4010' }],
      ['an address of the network over IPv6', { host: '[2001:db8::1]:4010' }],
      ['all addresses', { host: '0.0.0.0:4010' }],
      ['all addresses, even where it listens on them', { host: '0.0.0.0:4010', listensOn: '0.0.0.0' }],
      ['all addresses of IPv6, even where it listens on them', { host: '[::]:4010', listensOn: '::' }],
      ['no host', { host: undefined }],
      ['an empty host', { host: '' }],
      ['what is no host', { host: 'a b' }],
      ['an address without its brackets', { host: '::1' }],
      ['a port that is none', { host: 'localhost:99999' }],
      ['another name in the target', { authority: 'evil.example' }],
      ['no name in the target', { authority: '' }],
    ),
  )('$title as the Host', ({ given }) => {
    expect(judge(given)).toBe('foreign-host')
  })

  test.each(
    cases(
      ['another site', { origin: 'https://evil.example' }],
      ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
      ['another name of this machine', { origin: 'http://localhost:4010' }],
      ['another scheme', { origin: 'https://127.0.0.1:4010' }],
      ['no origin that it would tell', { origin: 'null' }],
      ['an origin that begins like the own one', { origin: 'http://127.0.0.1:4010.evil.example' }],
      ['an empty origin', { origin: '' }],
      ['another site, by what the browser says', { fetchSite: 'cross-site' }],
      ['another port, by what the browser says', { fetchSite: 'same-site' }],
      ['what a browser may say one day', { fetchSite: 'elsewhere' }],
      ['another site, also with a token', { hasToken: true, origin: 'https://evil.example' }],
      ['no origin that it would tell, also with a token', { hasToken: true, origin: 'null' }],
    ),
  )('a page of $title', ({ given }) => {
    expect(judge(given)).toBe('foreign-origin')
  })
})
