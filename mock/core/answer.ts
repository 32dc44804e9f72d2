// One answer in the making: what is known of the exchange so far, put into the envelope when a stage answers.
import type { OperationId } from '#openapi/generated/operations.ts'
import { windowEnd } from '../store/rate-windows.ts'
import type { Admission, Caller } from '../store/store.ts'
import type { Api } from './api.ts'
import { ApiError } from './api-error.ts'
import type { Effects } from './effects.ts'
import { errorBody, exampleBody, jsonHeaders, type RateState, rateHeaders, successBody } from './envelope.ts'
import type { QueuedEvents } from './events.ts'
import type { ExampleAnswer } from './example-answer.ts'
import type { Intervention } from './intervention.ts'
import { type ApiRequest, type ApiResponse, type Headers, nothingFollows, type Stage } from './message.ts'
import type { FileResult, JsonResult } from './operation.ts'
import { type ResponseBody, textOf } from './response-body.ts'
import type { NoRoute } from './route.ts'

const untouched: Intervention = {}

export class Answer {
  /** Epoch milliseconds: one time for the whole request. */
  readonly now: number
  readonly requestId: string
  /** The stage that the request has reached. */
  stage: Stage = 'authenticate'
  readonly #api: Api
  readonly #operation: OperationId | undefined
  #caller: Caller | undefined
  #creditsCharged: number | undefined
  #creditsRemaining: number | undefined
  #rate: RateState
  #intervention: Intervention | undefined
  #events: QueuedEvents | undefined

  constructor(api: Api, operation: OperationId | undefined) {
    this.#api = api
    this.#operation = operation
    this.now = api.clock.now()
    this.requestId = api.ids.requestId()
    // Without a key there is no window to count in: the default limit, uncounted (rate.headers).
    this.#rate = { limit: api.defaultLimit, remaining: api.defaultLimit, resetAt: windowEnd(this.now) }
  }

  admitted(caller: Caller, admission: Admission): void {
    this.#caller = caller
    this.#rate = admission
    this.#creditsCharged = 0
    this.#creditsRemaining = admission.creditsRemaining
  }

  /** What the operation was charged, and what it left: others of the account may have spent credits meanwhile. */
  readonly noteCharge = (charged: number, creditsRemaining: number): void => {
    this.#creditsCharged = charged
    this.#creditsRemaining = creditsRemaining
  }

  /** What is to be told of once the answer has left. */
  follow(events: QueuedEvents | undefined): void {
    this.#events = events
  }

  /** What a fault or a preference does to the answer; the last one counts. */
  intervene(intervention: Intervention): void {
    this.#intervention = intervention
  }

  /** The answer that a fault or a preference puts in the place of the operation's own. */
  instead(answer: ApiError | ExampleAnswer): ApiResponse {
    this.stage = 'fault'
    if (answer instanceof ApiError) {
      if (answer.retryAfter !== undefined) this.#rate = { ...this.#rate, remaining: 0 }
      return this.error(answer)
    }
    const headers: Headers = [['Content-Type', answer.mediaType], ...rateHeaders(this.#rate)]
    return this.#response(answer.status, headers, exampleBody(answer.value, this))
  }

  success(result: JsonResult<unknown, object> | FileResult, status: number): ApiResponse {
    if ('file' in result) {
      const { file, headers } = result
      const body = typeof file === 'string' ? file : { before: '', bytes: file, after: '', isOwn: true }
      return this.#response(status, [...headers, ...rateHeaders(this.#rate)], body)
    }
    return this.#response(status, jsonHeaders(this.#rate), successBody(result.data, result.meta, this))
  }

  error(error: ApiError): ApiResponse {
    const headers = jsonHeaders(this.#rate)
    if (error.retryAfter !== undefined) headers.push(['Retry-After', String(error.retryAfter)])
    return this.#response(error.status, headers, errorBody(error, this))
  }

  /** The table of errors has no 405: a known path's other methods are 404 with `Allow` (errors.unknown-method). */
  notFound(request: ApiRequest, route: NoRoute): ApiResponse {
    this.stage = 'route'
    const { allowedMethods } = route
    if (allowedMethods.length === 0)
      return this.error(new ApiError('NOT_FOUND', 'There is no such endpoint.'))
    const allow = allowedMethods.join(', ')
    const method = /^[A-Z]{1,10}$/.test(request.method) ? request.method : 'this method'
    const response = this.error(
      new ApiError('NOT_FOUND', `This endpoint does not answer to ${method}, but to ${allow}.`),
    )
    response.headers.push(['Allow', allow])
    return response
  }

  #response(status: number, headers: Headers, body: ResponseBody): ApiResponse {
    for (const header of this.#api.deprecationHeaders) headers.push(header)
    const { applied, effects, fault, malformed } = this.#intervention ?? untouched
    if (applied !== undefined) headers.push(['Preference-Applied', applied])
    return {
      status,
      headers,
      body: malformed ? firstHalfOf(textOf(body)) : body,
      effects,
      trace: {
        requestId: this.requestId,
        operation: this.#operation,
        stage: this.stage,
        facts: this.#caller?.facts,
        creditsCharged: this.#creditsCharged,
        creditsRemaining: this.#creditsRemaining,
        rateRemaining: this.#rate.remaining,
        fault,
        preferenceApplied: applied,
      },
      sent: this.#whatFollows(effects),
    }
  }

  /** Nothing where nobody hears it; but while an answer is held back, somebody may come to listen. */
  #whatFollows(effects: Effects | undefined): () => void {
    const events = this.#events
    return events !== undefined && (events.isHeard || effects !== undefined) ? events.release : nothingFollows
  }
}

function firstHalfOf(text: string): string {
  return text.slice(0, text.length / 2)
}
