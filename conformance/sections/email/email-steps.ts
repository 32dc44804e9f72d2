// Addresses that nobody asked about before, because the word of the run is in them, and that nobody can be reached under
// (RFC 2606). What needs neither credits nor the main key's window is asked of the account without credits.
import { maxBulkEmails, validationTtlSeconds } from '#openapi/generated/limits.ts'
import type { Step } from '../../model/step.ts'

/** The addresses of a run. */
export function addressesOf(runId: string) {
  return {
    /** Asked in a list, and again alone, and a day later. */
    first: `anna.${runId}@mail.example`,
    /** Asked in a list, and again at the end of the day. */
    second: `berta.${runId}@mail.example`,
    notAnAddress: `not-an-address-${runId}`,
    /** By the reason that the mock has for them. */
    byReason: {
      domain_not_found: `clara.${runId}@nowhere.invalid`,
      mailbox_not_found: `missing+${runId}@mail.example`,
      disposable_domain: `dora.${runId}@disposable.example`,
    },
    twice: `emma.${runId}@mail.example`,
    between: `frida.${runId}@mail.example`,
    tooMany: Array.from({ length: maxBulkEmails + 1 }, (_, index) => `g${index}.${runId}@mail.example`),
  }
}

/** As the reference prints it: two addresses, and between them what is none. */
export const emailList: Step = {
  name: 'email-list',
  requests: { spare: 1 },
  async run({ call, runId }) {
    const { first, second, notAnAddress } = addressesOf(runId)
    const body = { emails: [first, notAnAddress, second] }
    await call({ operation: 'validateEmail', role: 'spare', as: 'list', body })
  },
}

export const emailSingle: Step = {
  name: 'email-single',
  after: ['email-list'],
  requests: { spare: 1 },
  async run({ call, runId }) {
    const body = { email: addressesOf(runId).first }
    await call({ operation: 'validateEmail', role: 'spare', as: 'again', body })
  },
}

export const emailRefused: Step = {
  name: 'email-refused',
  requests: { spare: 2 },
  async run({ call, runId }) {
    const asked = { operation: 'validateEmail', role: 'spare' } as const
    await call({ ...asked, as: 'too-many', body: { emails: addressesOf(runId).tooMany } })
    await call({ ...asked, as: 'neither', body: {} })
  },
}

export const emailReasons: Step = {
  name: 'email-reasons',
  requests: { spare: 1 },
  async run({ call, runId }) {
    const body = { emails: Object.values(addressesOf(runId).byReason) }
    await call({ operation: 'validateEmail', role: 'spare', as: 'list', body })
  },
}

export const emailTwice: Step = {
  name: 'email-twice',
  requests: { noCredits: 1 },
  async run({ call, runId }) {
    const { twice, between } = addressesOf(runId)
    const body = { emails: [twice, between, twice] }
    await call({ operation: 'validateEmail', role: 'noCredits', as: 'list', body })
  },
}

export const emailBodies: Step = {
  name: 'email-bodies',
  requests: { noCredits: 2 },
  async run({ call, runId }) {
    const asked = { operation: 'validateEmail', role: 'noCredits' } as const
    const { twice } = addressesOf(runId)
    await call({ ...asked, as: 'both', body: { email: twice, emails: [twice] } })
    await call({ ...asked, as: 'empty-list', body: { emails: [] } })
  },
}

/** Well within the day, and well after it. */
const marginMs = 600_000

export const emailLater: Step = {
  name: 'email-later',
  after: ['email-list', 'email-single'],
  needs: ['clock'],
  requests: { spare: 2 },
  async run({ call, advance, now, exchange, runId }) {
    const { first, second } = addressesOf(runId)
    const asked = { operation: 'validateEmail', role: 'spare' } as const
    const ttlMs = validationTtlSeconds * 1000
    await advance(exchange('email-list/list').sentAt + ttlMs - marginMs - now())
    await call({ ...asked, as: 'within', body: { email: second } })
    // A cache may count from the last time that an address was asked about.
    await advance(exchange('email-single/again').receivedAt + ttlMs + 1000 - now())
    await call({ ...asked, as: 'after', body: { email: first } })
  },
}
