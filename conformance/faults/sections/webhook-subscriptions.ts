// Servers that take what they should refuse, tell secrets twice, or lose count of their subscriptions.
import type { HttpResponse } from '../../target/target.ts'
import {
  anyAnswer,
  jsonOf,
  keyOf,
  onAnswer,
  operationOf,
  withKey,
  withRequestValue,
  withValue,
} from '../edit.ts'
import type { Fault, Handler } from '../fault.ts'
import { remembering, subscriptionsOf } from '../webhook-edits.ts'

type Json = Record<string, unknown>

export const webhookSubscriptionFaults: readonly Fault[] = [
  {
    name: 'creation-only-accepted',
    what: 'answers a creation with 202',
    breaks: ['webhooks.create'],
    wrap: onAnswer('createWebhook', response => ({ ...response, status: 202 }), 201),
  },
  {
    name: 'creation-forgets-events',
    what: 'takes the first of the events asked for',
    breaks: ['webhooks.create'],
    wrap: onAnswer('createWebhook', response => withValue(response, '/data/events', firstOf), 201),
  },
  {
    name: 'creation-inactive',
    what: 'makes webhooks that are not active',
    breaks: ['webhooks.create'],
    wrap: onAnswer('createWebhook', response => withValue(response, '/data/is_active', () => false), 201),
  },
  taking('name-optional', 'makes up a missing name', 'webhooks.create', body => ({
    name: 'Unnamed',
    ...body,
  })),
  taking('plain-http-taken', 'takes a URL of plain http', 'webhooks.https', body => ({
    ...body,
    url: String(body['url']).replace(/^http:/, 'https:'),
  })),
  taking('unknown-event-taken', 'passes over events that there are not', 'webhooks.events', body => {
    const { events } = body
    const isOdd = Array.isArray(events) && events.includes('lead.sold')
    return isOdd ? { ...body, events: ['lead.unlocked'] } : body
  }),
  taking('no-event-taken', 'takes no event for all of them', 'webhooks.events', body => {
    const { events } = body
    const isEmpty = Array.isArray(events) && events.length === 0
    return isEmpty ? { ...body, events: ['lead.unlocked'] } : body
  }),
  {
    name: 'secret-missing',
    what: 'tells no secret',
    breaks: ['webhooks.secret-once'],
    wrap: onAnswer('createWebhook', response => withValue(response, '/meta/secret', () => undefined), 201),
  },
  {
    name: 'secret-shorter',
    what: 'tells a secret of 16 digits',
    breaks: ['webhooks.secret-once'],
    wrap: onAnswer(
      'createWebhook',
      response => withValue(response, '/meta/secret', old => String(old).slice(0, 22)),
      201,
    ),
  },
  {
    name: 'warning-missing',
    what: 'does not warn that the secret is not shown again',
    breaks: ['webhooks.secret-once'],
    wrap: onAnswer('createWebhook', response => withValue(response, '/meta/warning', () => undefined), 201),
  },
  {
    name: 'secret-in-the-list',
    what: 'shows the secret of each webhook in the list',
    breaks: ['webhooks.secret-once'],
    wrap: (next, surroundings) => {
      const secretOf = (entry: unknown) =>
        subscriptionsOf(surroundings).find(({ id }) => id === Object(entry).id)?.secret
      return onEntries(entry => ({ ...entry, secret: secretOf(entry) }))(remembering(next, surroundings))
    },
  },
  {
    name: 'more-webhooks-than-the-plan-has',
    what: 'makes webhooks without counting them',
    breaks: ['webhooks.max'],
    wrap:
      (next, { keys, strangersKey }) =>
      request =>
        next(
          operationOf(request) === 'createWebhook' && keyOf(request) === keys.fullWebhooks
            ? withKey(request, strangersKey)
            : request,
        ),
  },
  {
    name: 'too-many-webhooks-as-400',
    what: 'refuses one webhook too many with 400',
    breaks: ['webhooks.max'],
    wrap: onAnswer('createWebhook', response => refusal(response, 400, 'BAD_REQUEST'), 403),
  },
  {
    name: 'list-without-total',
    what: 'does not tell how many webhooks there are',
    breaks: ['webhooks.list'],
    wrap: onAnswer('listWebhooks', response => withValue(response, '/meta/total', () => undefined), 200),
  },
  {
    name: 'list-of-none',
    what: 'answers with an empty list',
    breaks: ['webhooks.list'],
    wrap: onAnswer(
      'listWebhooks',
      response =>
        withValue(
          withValue(response, '/data', () => []),
          '/meta/total',
          () => 0,
        ),
      200,
    ),
  },
  {
    name: 'deleted-still-listed',
    what: 'lists a deleted webhook as one that is not active',
    breaks: ['webhooks.list', 'webhooks.delete'],
    wrap: listingTheDeleted,
  },
  {
    name: 'deletion-does-nothing',
    what: 'says that a webhook is deleted, hides it, and goes on delivering to it',
    breaks: ['webhooks.delete'],
    wrap: onlyHiding,
  },
  {
    name: 'deletion-of-another',
    what: 'tells another id than that of the deleted webhook',
    breaks: ['webhooks.delete'],
    wrap: onAnswer(
      'deleteWebhook',
      response => withValue(response, '/data/id', () => 'wh_0000000000000000'),
      200,
    ),
  },
  {
    name: 'deletion-undated',
    what: 'does not tell when a webhook was deleted',
    breaks: ['webhooks.delete'],
    wrap: onAnswer(
      'deleteWebhook',
      response => withValue(response, '/data/deleted_at', () => undefined),
      200,
    ),
  },
  {
    name: 'deletion-twice-succeeds',
    what: 'deletes what is deleted once more',
    breaks: ['webhooks.delete-twice'],
    wrap: onAnswer('deleteWebhook', deletion, 410),
  },
  {
    name: 'deletion-twice-not-found',
    what: 'forgets what was deleted',
    breaks: ['webhooks.delete-twice'],
    wrap: onAnswer('deleteWebhook', response => refusal(response, 404, 'NOT_FOUND'), 410),
  },
  {
    name: 'deletion-of-nothing-succeeds',
    what: 'deletes what never was',
    breaks: ['webhooks.delete-unknown'],
    wrap: onAnswer('deleteWebhook', deletion, 404),
  },
  {
    name: 'deletion-of-nothing-is-gone',
    what: 'takes what never was for deleted',
    breaks: ['webhooks.delete-unknown'],
    wrap: onAnswer('deleteWebhook', response => refusal(response, 410, 'GONE'), 404),
  },
  {
    name: 'last-triggered-never-moves',
    what: 'never notes when a webhook was triggered',
    breaks: ['webhooks.bookkeeping'],
    wrap: onEntries(entry => ({ ...entry, last_triggered_at: null })),
  },
  {
    name: 'failures-never-counted',
    what: 'counts no failed delivery',
    breaks: ['webhooks.bookkeeping'],
    wrap: onEntries(entry => ({ ...entry, failure_count: 0 })),
  },
  {
    name: 'every-delivery-a-failure',
    what: 'counts every delivery as a failed one',
    breaks: ['webhooks.bookkeeping'],
    wrap: onEntries(entry => ({ ...entry, failure_count: Number(entry['failure_count']) + 1 })),
  },
  {
    name: 'failures-never-forgiven',
    what: 'never sets failure_count back',
    breaks: ['webhooks.bookkeeping'],
    wrap: next => {
      const most = new Map<unknown, number>()
      return onEntries(entry => {
        const { id, failure_count } = entry
        const count = Math.max(most.get(id) ?? 0, Number(failure_count))
        most.set(id, count)
        return { ...entry, failure_count: count }
      })(next)
    },
  },
]

/** A creation that is mended before it is looked at, and answered as if it had not been. */
function taking(name: string, what: string, breaks: Fault['breaks'][0], mend: (body: Json) => Json): Fault {
  return {
    name,
    what,
    breaks: [breaks],
    wrap: next => request =>
      next(
        operationOf(request) === 'createWebhook'
          ? withRequestValue(request, '', body => mend(Object(body)))
          : request,
      ),
  }
}

function onEntries(change: (entry: Json) => Json): (next: Handler) => Handler {
  return onAnswer('listWebhooks', response => withValue(response, '/data/*', old => change(Object(old))), 200)
}

function firstOf(events: unknown): unknown {
  return Array.isArray(events) ? events.slice(0, 1) : events
}

function refusal(response: HttpResponse, status: number, code: string): HttpResponse {
  const renamed = withValue(response, '/error/code', () => code)
  return { ...withValue(renamed, '/error/status', () => status), status }
}

/** Of whatever was asked to be deleted. */
function deletion(response: HttpResponse): HttpResponse {
  const data = { id: 'wh_0123456789abcdef', deleted: true, deleted_at: '2026-11-22T10:00:00.000Z' }
  return {
    ...withValue(
      withValue(response, '/data', () => data),
      '/error',
      () => null,
    ),
    status: 200,
  }
}

function idIn({ url }: { readonly url: string }): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

function listingTheDeleted(next: Handler): Handler {
  const made = new Map<string, Json>()
  const deleted: Json[] = []
  return async request => {
    const response = await next(request)
    const operation = operationOf(request)
    const { data } = Object(jsonOf(response))
    if (operation === 'createWebhook' && response.status === 201) made.set(String(data.id), data)
    if (operation === 'deleteWebhook' && response.status === 200)
      deleted.push({ ...made.get(idIn(request)), is_active: false, last_triggered_at: null })
    if (operation !== 'listWebhooks' || response.status !== 200) return response
    const all = withValue(response, '/data', old => [...(Array.isArray(old) ? old : []), ...deleted])
    return withValue(all, '/meta/total', old => Number(old) + deleted.length)
  }
}

function onlyHiding(next: Handler): Handler {
  const hidden = new Set<unknown>()
  const hiding = anyAnswer((response, request) => {
    if (operationOf(request) !== 'listWebhooks' || response.status !== 200) return response
    const rest = withValue(response, '/data', old =>
      Array.isArray(old) ? old.filter(({ id }) => !hidden.has(id)) : old,
    )
    return withValue(rest, '/meta/total', () => Object(jsonOf(rest)).data.length)
  })(next)
  return async request => {
    if (operationOf(request) !== 'deleteWebhook') return hiding(request)
    const id = idIn(request)
    // Asked of one that never was, the server deletes nothing and answers in an envelope.
    const unknown = await next({ ...request, url: request.url.replace(id, 'wh_ffffffffffffffff') })
    if (unknown.status !== 404 || !id.startsWith('wh_')) return unknown
    const isAgain = hidden.has(id)
    hidden.add(id)
    return isAgain ? refusal(unknown, 410, 'GONE') : withValue(deletion(unknown), '/data/id', () => id)
  }
}
