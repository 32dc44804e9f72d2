// What variants make of answers.
import { anyAnswer, headerOf } from '../faults/edit.ts'
import type { Handler, Variant } from '../faults/fault.ts'

type Answer = Awaited<ReturnType<Handler>>
type Request = Parameters<Handler>[0]

/** Changes every answer that is an envelope. */
export function ofJson(change: (response: Answer, request: Request) => Answer): NonNullable<Variant['wrap']> {
  return anyAnswer((response, request) =>
    headerOf(response, 'Content-Type')?.toLowerCase().startsWith('application/json') &&
    headerOf(response, 'Content-Disposition') === undefined
      ? change(response, request)
      : response,
  )
}

/** What a web server or a proxy says for itself. */
export function paged(status: number): Answer {
  const body = new TextEncoder().encode(`<!doctype html><title>${status}</title>`)
  return { status, headers: [['Content-Type', 'text/html']], body }
}
