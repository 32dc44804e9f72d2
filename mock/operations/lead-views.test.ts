import { describe, expect, test } from 'vitest'
import { referenceLeads } from '#fixtures/reference-leads.ts'
import { enrichedView, maskEmail, maskPhone, searchView, unlockedView } from './lead-views.ts'

describe('search.masked: an e-mail shows two characters and the domain', () => {
  test.each([
    { email: 'sarah.mitchell@acme.com', masked: 'sa***@acme.com' },
    { email: 'sm@acme.com', masked: 'sm***@acme.com' },
    { email: 's@acme.com', masked: 's***@acme.com' },
    { email: '"a@b"@acme.com', masked: '"a***@acme.com' },
    { email: '@acme.com', masked: '***@acme.com' },
    { email: 'no address', masked: 'no***' },
    { email: '', masked: '***' },
  ])('$email as $masked', ({ email, masked }) => {
    expect(maskEmail(email)).toBe(masked)
  })
})

describe('search.masked: a phone number shows the first five characters and the last two', () => {
  test.each([
    { phone: '+14155551278', masked: '+1415****78' },
    { phone: '+491713920041', masked: '+4917****41' },
    { phone: '12345678', masked: '12345****78' },
    { phone: '1234567', masked: '***********' },
    { phone: '123', masked: '***********' },
    { phone: '', masked: '***********' },
  ])('$phone as $masked', ({ phone, masked }) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

describe('the views of a lead', () => {
  const [sarah] = referenceLeads
  if (sarah === undefined) throw new Error('The reference names no lead.')

  test('show null for what is unknown, masked or not', () => {
    const bare = { ...sarah, email_primary: null, phone: null }
    expect(searchView(bare, false)).toMatchObject({ email: null, phone: null })
    expect(searchView(bare, true)).toMatchObject({ email: null, phone: null })
    expect(unlockedView(bare)).toMatchObject({ email_primary: null, phone: null })
  })

  test('enrich.agrees: have the same values under the same names', () => {
    const { is_unlocked: _, contact_name, email, ...searched } = searchView(sarah, true)
    expect(enrichedView(sarah)).toMatchObject(searched)
    expect(enrichedView(sarah)).toMatchObject({ full_name: contact_name, email_primary: email })
    expect(enrichedView(sarah)).toMatchObject(unlockedView(sarah))
  })

  test('enrich.fields: leave out what only the search filters by', () => {
    expect(Object.keys(enrichedView(sarah))).not.toContain('size_range')
    expect(Object.keys(enrichedView(sarah))).not.toContain('type')
  })
})
