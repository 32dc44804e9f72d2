import { describe, expect, test } from 'vitest'
import { refusalOf } from './guard.ts'

const here = '127.0.0.1'
const good = { remote: '127.0.0.1', host: '127.0.0.1:4010', origin: undefined, listening: here }

function judge(
  given: Partial<{
    remote: string | undefined
    host: string | undefined
    origin: string | undefined
    listening: string
  }>,
) {
  const { remote, host, origin, listening } = { ...good, ...given }
  return refusalOf({ socket: { remoteAddress: remote }, headers: { host, origin } }, listening)
}

describe('the control routes answer', () => {
  test.each([
    { title: 'a tool on this machine', given: {} },
    { title: 'one that asks for localhost', given: { host: 'localhost:4010' } },
    { title: 'one that writes it in capitals', given: { host: 'LOCALHOST' } },
    { title: 'one that leaves the port out', given: { host: '127.0.0.1' } },
    {
      title: 'one that takes another loopback address',
      given: { remote: '127.8.8.8', host: '127.8.8.8:4010' },
    },
    { title: 'one that comes over IPv6', given: { remote: '::1', host: '[::1]:4010', listening: '::1' } },
    {
      title: 'one that comes over IPv4 to a socket of both',
      given: { remote: '::ffff:127.0.0.1', listening: '::' },
    },
    {
      title: 'one that asks for the address listened on',
      given: { host: '0.0.0.0:4010', listening: '0.0.0.0' },
    },
    {
      title: 'one that asks for the name listened on',
      given: { host: 'mock.test:4010', listening: 'mock.test' },
    },
    { title: 'a page of the mock itself', given: { origin: 'http://127.0.0.1:4010' } },
    {
      title: 'a page of the mock on IPv6',
      given: { remote: '::1', host: '[::1]:4010', origin: 'http://[::1]:4010' },
    },
  ])('$title', ({ given }) => {
    expect(judge(given)).toBeUndefined()
  })
})

describe('the control routes refuse', () => {
  test.each([
    { title: 'another machine', remote: '192.0.2.7' },
    { title: 'another machine of the same network', remote: '10.0.0.7' },
    { title: 'another machine over IPv6', remote: '2001:db8::1' },
    { title: 'another machine over IPv4 to a socket of both', remote: '::ffff:192.0.2.7' },
    { title: 'an address like a loopback one', remote: '::ffff:128.0.0.1' },
    { title: 'a connection of no address', remote: undefined },
    { title: 'a connection of an empty address', remote: '' },
  ])('$title, whatever it asks for', ({ remote }) => {
    expect(judge({ remote })).toBe('The control routes answer to this machine only.')
  })

  test.each([
    { title: 'a name rebound to 127.0.0.1', host: 'evil.example:4010', got: 'evil.example' },
    {
      title: 'a name that begins like localhost',
      host: 'localhost.evil.example',
      got: 'localhost.evil.example',
    },
    {
      title: 'a name that begins like 127.0.0.1',
      host: '127.0.0.1.evil.example',
      got: '127.0.0.1.evil.example',
    },
    { title: 'a name below localhost', host: 'evil.localhost', got: 'evil.localhost' },
    { title: 'a name behind a user', host: 'localhost@evil.example', got: 'evil.example' },
    { title: 'an address of the network', host: '192.0.2.7:4010', got: '192.0.2.7' },
    { title: 'an address that is not listened on', host: '0.0.0.0:4010', got: '0.0.0.0' },
    { title: 'no host', host: undefined, got: '' },
    { title: 'an empty host', host: '', got: '' },
    { title: 'what is no host', host: 'a b', got: '' },
    { title: 'a port that is none', host: 'localhost:99999', got: '' },
  ])('$title in the Host header', ({ host, got }) => {
    expect(judge({ host })).toBe(
      `The Host header must name the mock by a loopback address, such as 127.0.0.1; got "${got}".`,
    )
  })

  test.each([
    { title: 'another site', origin: 'https://evil.example' },
    { title: 'another port of this machine', origin: 'http://127.0.0.1:3000' },
    { title: 'another name of this machine', origin: 'http://localhost:4010' },
    { title: 'another scheme', origin: 'https://127.0.0.1:4010' },
    { title: 'no origin that it would tell', origin: 'null' },
    { title: 'an origin that begins like the own one', origin: 'http://127.0.0.1:4010.evil.example' },
    { title: 'an empty origin', origin: '' },
  ])('a page of $title', ({ origin }) => {
    expect(judge({ origin })).toBe('The control routes do not answer to pages of another origin.')
  })
})
