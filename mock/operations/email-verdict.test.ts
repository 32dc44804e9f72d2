import { describe, expect, test } from 'vitest'
import { emailReasons } from '#openapi/generated/values.ts'
import { reasonAgainst } from './email-verdict.ts'

const long = (length: number) => 'a'.repeat(length)

describe('an address is deliverable', () => {
  test.each([
    { email: 'sarah.mitchell@acme.com', why: 'as in the reference' },
    { email: 'a@b.co', why: 'short' },
    { email: "o'brien+tag@x.example", why: 'an apostrophe and a plus' },
    { email: "!#$%&'*+-/=?^_`{|}~@x.example", why: 'every character that an atom may have (RFC 5322 3.2.3)' },
    { email: 'UPPER.Case@X.Example', why: 'capitals' },
    { email: '1@1.example', why: 'digits' },
    { email: 'x@a-b.c-d.example', why: 'hyphens inside labels' },
    { email: 'x@xn--bcher-kva.example', why: 'an internationalised domain in ASCII' },
    { email: 'x@example.xn--p1ai', why: 'and such a top-level domain' },
    { email: `${long(64)}@x.example`, why: 'a local part of 64 characters (RFC 5321 4.5.3.1.1)' },
    { email: `x@${long(63)}.example`, why: 'a label of 63 characters (RFC 1035 2.3.4)' },
    { email: `xx@${`${long(60)}.`.repeat(4)}example`, why: '254 characters (RFC 5321 4.5.3.1.3)' },
    { email: 'missing.person@x.example', why: 'a local part that only begins like one of those missing' },
    { email: 'nobody-knows@x.example', why: 'nor does this one stand for a mailbox that is missing' },
    { email: 'x@mailinator.com.example', why: 'a domain that only begins like a disposable one' },
    { email: 'x@notmailinator.com', why: 'a domain that only ends like a disposable one' },
    { email: 'x@invalid.example', why: 'invalid, but not at the end' },
  ])('$email: $why', ({ email }) => {
    expect(reasonAgainst(email)).toBeNull()
  })
})

describe('email.invalid-format: no address is', () => {
  test.each([
    { email: '', why: 'nothing' },
    { email: 'invalid-email', why: 'the word of the reference' },
    { email: '@x.example', why: 'no local part' },
    { email: 'x@', why: 'no domain' },
    { email: 'x@@y.example', why: 'two at signs' },
    { email: 'a@b@c.example', why: 'two at signs apart' },
    { email: '.x@y.example', why: 'a dot in front' },
    { email: 'x.@y.example', why: 'a dot behind' },
    { email: 'a..b@y.example', why: 'two dots' },
    { email: 'a b@y.example', why: 'a space' },
    { email: ' x@y.example', why: 'a space in front' },
    { email: 'x@y.example ', why: 'a space behind' },
    { email: 'x@y.example\n', why: 'a line feed behind' },
    { email: 'x@y.example\nbcc: z@y.example', why: 'a second line' },
    { email: '"x"@y.example', why: 'a quoted local part: lawful, used by nobody' },
    { email: 'x(comment)@y.example', why: 'a comment' },
    { email: 'Sarah <x@y.example>', why: 'a name before it' },
    { email: 'mailto:x@y.example', why: 'a scheme' },
    { email: 'x@localhost', why: 'a domain of one label' },
    { email: 'x@invalid', why: 'a domain of one label, even this one' },
    { email: 'x@127.0.0.1', why: 'an IP address' },
    { email: 'x@[127.0.0.1]', why: 'an IP address in brackets' },
    { email: 'x@-y.example', why: 'a hyphen in front of a label' },
    { email: 'x@y-.example', why: 'a hyphen behind a label' },
    { email: 'x@y..example', why: 'an empty label' },
    { email: 'x@y.example.', why: 'a dot at the end' },
    { email: 'x@y.e', why: 'a top-level domain of one letter' },
    { email: 'x@y_z.example', why: 'an underscore in a label' },
    { email: 'x@exämple.example', why: 'a domain outside ASCII' },
    { email: 'zoë@y.example', why: 'a local part outside ASCII' },
    { email: `${long(65)}@y.example`, why: 'a local part of 65 characters' },
    { email: `x@${long(64)}.example`, why: 'a label of 64 characters' },
    { email: `xxx@${`${long(60)}.`.repeat(4)}example`, why: '255 characters' },
    { email: `${'a.'.repeat(50_000)}@`, why: 'endless, and told so at once' },
    { email: '\u0000@y.example', why: 'a control character' },
  ])('$email: $why', ({ email }) => {
    expect(reasonAgainst(email)).toBe('invalid_format')
  })
})

describe('email.reasons: an address asks for a verdict', () => {
  test.each([
    { email: 'x@y.invalid', reason: 'domain_not_found' },
    { email: 'x@Y.INVALID', reason: 'domain_not_found' },
    { email: 'missing@y.invalid', reason: 'domain_not_found' },
    { email: 'x@disposable.example', reason: 'disposable_domain' },
    { email: 'x@sub.disposable.example', reason: 'disposable_domain' },
    { email: 'x@MAILINATOR.com', reason: 'disposable_domain' },
    { email: 'nobody@yopmail.com', reason: 'disposable_domain' },
    { email: 'missing@y.example', reason: 'mailbox_not_found' },
    { email: 'Nobody@y.example', reason: 'mailbox_not_found' },
    { email: 'unknown+tag@y.example', reason: 'mailbox_not_found' },
  ])('$email: $reason', ({ email, reason }) => {
    expect(reasonAgainst(email)).toBe(reason)
    expect(emailReasons).toContain(reason)
  })
})
