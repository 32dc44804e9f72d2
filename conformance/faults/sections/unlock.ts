// Servers that charge wrongly for an unlock, or show too little, or give away what cannot be paid for.
import {
  jsonOf,
  keyOf,
  onAnswer,
  onRequest,
  operationOf,
  withKey,
  withRequestValue,
  withValue,
} from '../edit.ts'
import type { Fault, Handler } from '../fault.ts'
import { at, createSpend, leadIdOf, refusedAs, type Spend, shownAs } from '../spend.ts'

type Answer = Awaited<ReturnType<Handler>>

/** How an answer tells what was spent behind its back. */
type Telling = 'tells' | 'conceals'

export const unlockFaults: readonly Fault[] = [
  charging('cached-unlock-charged', 'charges for a lead that was unlocked before', 'unlock.cached', 'tells'),
  charging(
    'cached-unlock-charged-in-silence',
    'charges for a lead that was unlocked before and says that it does not',
    'unlock.cached',
    'conceals',
  ),
  charging('unlock-charged-double', 'charges two credits for a first unlock', 'unlock.cost', 'tells'),
  charging(
    'unlock-charged-double-in-silence',
    'charges two credits for a first unlock and says that it was one',
    'unlock.cost',
    'conceals',
  ),
  {
    name: 'cached-unlock-called-new',
    what: 'does not say that a lead was unlocked before',
    breaks: ['unlock.cached'],
    wrap: onAnswer('unlockLead', response => withValue(response, '/meta/cached', () => false), 200),
  },
  {
    name: 'race-charged-for-each',
    what: 'charges each of two unlocks of a lead that arrive at the same time',
    breaks: ['unlock.race'],
    wrap: (next, surroundings) => racing(next, createSpend(next, surroundings), 'tells'),
  },
  {
    name: 'race-charged-for-each-in-silence',
    what: 'charges each of two unlocks of a lead that arrive at the same time, and says so of one',
    breaks: ['unlock.race'],
    wrap: (next, surroundings) => racing(next, createSpend(next, surroundings), 'conceals'),
  },
  {
    name: 'credits-remaining-lag',
    what: 'tells a balance of before the last unlock',
    breaks: ['unlock.agrees'],
    wrap: onAnswer('unlockLead', response => withValue(response, '/meta/credits_remaining', plus(1)), 200),
  },
  {
    name: 'usage-brought-up-to-date-later',
    what: 'shows the usage as it was when it was first asked for',
    breaks: ['unlock.agrees'],
    wrap(next) {
      const first = new Map<unknown, unknown>()
      return onAnswer(
        'getUsage',
        (response, request) =>
          withValue(response, '/data/usage', usage => {
            const key = keyOf(request)
            if (!first.has(key)) first.set(key, usage)
            return first.get(key)
          }),
        200,
      )(next)
    },
  },
  {
    name: 'unlocked-lead-still-masked',
    what: 'masks the phone of a lead that it has just unlocked',
    breaks: ['unlock.fields'],
    wrap: onAnswer('unlockLead', response => maskedPhone(response, false), 200),
  },
  {
    name: 'cached-lead-masked',
    what: 'masks the phone of a lead that was unlocked before',
    breaks: ['unlock.fields'],
    wrap: onAnswer('unlockLead', response => maskedPhone(response, true), 200),
  },
  {
    name: 'unlocked-lead-without-linkedin',
    what: 'leaves the LinkedIn URL of an unlocked lead out',
    breaks: ['unlock.fields'],
    wrap: onAnswer('unlockLead', response => withValue(response, '/data/linkedin_url', () => undefined), 200),
  },
  {
    name: 'unknown-lead-unlocked',
    what: 'takes any id for that of a lead',
    breaks: ['unlock.unknown'],
    wrap: next => async request => {
      const response = await next(request)
      if (operationOf(request) !== 'unlockLead' || response.status !== 404) return response
      return next(withRequestValue(request, '/lead_id', () => 'c_7f3a2b9d1e8c5f4a'))
    },
  },
  {
    name: 'unknown-lead-as-bad-request',
    what: 'takes an unknown lead for a malformed request',
    breaks: ['unlock.unknown'],
    wrap: onAnswer('unlockLead', response => refusedAs(response, 400, 'BAD_REQUEST'), 404),
  },
  {
    name: 'deleted-lead-forgotten',
    what: 'does not remember that there was a lead which has been deleted',
    breaks: ['unlock.deleted'],
    wrap: onAnswer('unlockLead', response => refusedAs(response, 404, 'NOT_FOUND'), 410),
  },
  {
    name: 'missing-lead-id-looked-up',
    what: 'looks a lead up whose id was not sent',
    breaks: ['unlock.request'],
    wrap: onRequest('unlockLead', request => withRequestValue(request, '/lead_id', id => id ?? 'undefined')),
  },
  {
    name: 'lead-id-made-text',
    what: 'makes a text of a lead_id that is a number',
    breaks: ['unlock.request'],
    wrap: onRequest('unlockLead', request =>
      withRequestValue(request, '/lead_id', id => (typeof id === 'number' ? String(id) : id)),
    ),
  },
  {
    name: 'unlock-on-credit',
    what: 'unlocks a lead that there is no credit for',
    breaks: ['unlock.exhausted'],
    wrap:
      (next, { strangersKey }) =>
      async request => {
        const response = await next(request)
        if (operationOf(request) !== 'unlockLead' || response.status !== 402) return response
        const given = await next(withKey(request, strangersKey))
        return withValue(given, '/meta/credits_remaining', () => 0)
      },
  },
  {
    name: 'unlock-refused-too-late',
    what: 'refuses an unlock for want of credits when it has unlocked the lead already',
    breaks: ['unlock.exhausted'],
    wrap: next => {
      const given = new Set<unknown>()
      return async request => {
        const response = await next(request)
        if (operationOf(request) === 'unlockLead' && response.status === 402) given.add(leadIdOf(request))
        return operationOf(request) === 'searchLeads' ? shownAs(response, given, true) : response
      }
    },
  },
  {
    name: 'nothing-without-credits',
    what: 'refuses every unlock of an account without credits, of leads unlocked before too',
    breaks: ['unlock.exhausted'],
    wrap: onAnswer(
      'unlockLead',
      response => {
        const meta = at(jsonOf(response), 'meta')
        return at(meta, 'cached') === true && at(meta, 'credits_remaining') === 0
          ? refusedAs(response, 402, 'CREDITS_EXHAUSTED')
          : response
      },
      200,
    ),
  },
]

/** A charge too many: of a cached unlock if `breaks` is unlock.cached, else of a first one. */
function charging(
  name: string,
  what: string,
  breaks: 'unlock.cached' | 'unlock.cost',
  telling: Telling,
): Fault {
  return {
    name,
    what,
    breaks: [breaks],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return onAnswer(
        'unlockLead',
        async (response, request) => {
          const isCached = at(jsonOf(response), 'meta', 'cached') === true
          if (isCached !== (breaks === 'unlock.cached')) return response
          await spend(request, 1)
          if (telling === 'tells') return charged(response)
          // Whoever unlocks for the first time is told what is left, but not for what.
          return isCached ? response : withValue(response, '/meta/credits_remaining', plus(-1))
        },
        200,
      )(next)
    },
  }
}

/** The second of two unlocks that are under way at the same time is charged as the first. */
function racing(next: Handler, spend: Spend, telling: Telling): Handler {
  const underWay = new Set<unknown>()
  return async request => {
    if (operationOf(request) !== 'unlockLead') return next(request)
    const lead = leadIdOf(request)
    const isSecond = underWay.has(lead)
    underWay.add(lead)
    // As long as a look into a database takes: the other one arrives meanwhile.
    await new Promise(resolve => setImmediate(resolve))
    await new Promise(resolve => setImmediate(resolve))
    const response = await next(request)
    underWay.delete(lead)
    if (!isSecond || response.status !== 200) return response
    await spend(request, 1)
    if (telling === 'conceals') return response
    return withValue(charged(response), '/meta/cached', () => false)
  }
}

function charged(response: Answer): Answer {
  return withValue(withValue(response, '/meta/credits_used', plus(1)), '/meta/credits_remaining', plus(-1))
}

export function plus(count: number): (old: unknown) => unknown {
  return old => (typeof old === 'number' ? old + count : old)
}

function maskedPhone(response: Answer, isCached: boolean): Answer {
  if (at(jsonOf(response), 'meta', 'cached') !== isCached) return response
  return withValue(
    response,
    '/data/phone',
    phone => `${String(phone).slice(0, 5)}****${String(phone).slice(-2)}`,
  )
}
