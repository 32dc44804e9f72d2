import { describe, expect, test } from 'vitest'
import { isLoopbackHost, isLoopbackUrl } from './egress.ts'

describe('a URL is on this machine', () => {
  test.each([
    { url: 'http://127.0.0.1/', why: 'the address itself' },
    { url: 'https://127.0.0.1:8443/hook?a=b', why: 'with port, path and query' },
    { url: 'http://127.255.255.254/', why: 'all of 127.0.0.0/8 is loopback' },
    { url: 'http://127.1/', why: 'short for 127.0.0.1' },
    { url: 'http://0x7f.1/', why: '127.1 in hex' },
    { url: 'http://0x7f000001/', why: '127.0.0.1 as one hex number' },
    { url: 'http://2130706433/', why: '127.0.0.1 as one number' },
    { url: 'http://0177.0.0.1/', why: '127.0.0.1 in octal' },
    { url: 'http://127.0.0.1./', why: 'the root dot behind an address goes' },
    { url: 'http://[::1]:3000/', why: 'the IPv6 loopback' },
    { url: 'http://[0:0:0:0:0:0:0:1]/', why: 'the IPv6 loopback in full' },
    { url: 'http://localhost:3000/', why: 'the name' },
    { url: 'http://LocalHost/', why: 'names know no case' },
    { url: 'http://user:secret@localhost/', why: 'credentials do not change the host' },
    { url: 'https://127.0.0.1\\@evil.example/', why: 'a backslash ends the host of an https URL' },
  ])('$url: $why', ({ url }) => {
    expect(isLoopbackUrl(new URL(url))).toBe(true)
  })
})

describe('a URL is elsewhere, or may be', () => {
  test.each([
    { url: 'https://hooks.zapier.com/hooks/catch/abc123', why: 'a host on the internet' },
    { url: 'http://127.0.0.1.evil.example/', why: 'a name that begins like the address' },
    { url: 'http://evil.example/127.0.0.1', why: 'the address is in the path' },
    { url: 'http://127.0.0.1@evil.example/', why: 'the address is a user name' },
    { url: 'http://evil.example#@127.0.0.1/', why: 'the address is in the fragment' },
    { url: 'http://evil.example\\@127.0.0.1/', why: 'a backslash ends the host' },
    { url: 'http://localhost.evil.example/', why: 'a name that begins like localhost' },
    { url: 'http://evil-localhost/', why: 'a name that ends like localhost' },
    { url: 'http://localhost./', why: 'a fully qualified name goes to resolvers that may ask the network' },
    { url: 'http://foo.localhost/', why: 'not every resolver keeps names below localhost at home' },
    { url: 'http://ip6-localhost/', why: 'what it means is up to a file' },
    { url: 'http://[::ffff:127.0.0.1]/', why: 'an IPv4 address in IPv6 is refused, wherever it leads' },
    { url: 'http://[::ffff:192.0.2.1]/', why: 'an IPv4 address in IPv6' },
    { url: 'http://[::]/', why: 'the unspecified address is no loopback address' },
    { url: 'http://0.0.0.0/', why: 'the unspecified address is no loopback address' },
    { url: 'http://[fe80::1]/', why: 'link-local is the network' },
    { url: 'http://10.0.0.1/', why: 'a private network is a network' },
    { url: 'http://169.254.169.254/', why: 'the metadata service of clouds' },
    { url: 'http://128.0.0.1/', why: 'one beyond 127.0.0.0/8' },
    { url: 'http://126.255.255.255/', why: 'one before 127.0.0.0/8' },
    { url: 'http://１２７.０.０.２２７.example/', why: 'full-width digits in a name' },
  ])('$url: $why', ({ url }) => {
    expect(isLoopbackUrl(new URL(url))).toBe(false)
  })
})

describe('the host of a socket or of a header', () => {
  test.each([
    { host: '::1', want: true },
    { host: '[::1]', want: true },
    { host: '127.0.0.1', want: true },
    { host: '', want: false },
    { host: '127.0.0.1\n', want: false },
    { host: '127.0.0', want: false },
    { host: 'x127.0.0.1', want: false },
    { host: 'evil.127.0.0.1', want: false },
    { host: '127.0.0.1.5', want: false },
    { host: '::', want: false },
  ])('$host is loopback: $want', ({ host, want }) => {
    expect(isLoopbackHost(host)).toBe(want)
  })
})
