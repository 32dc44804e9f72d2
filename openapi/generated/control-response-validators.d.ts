// Generated from openapi/control.yaml by `npm run generate`. Do not edit: change the contract instead.

import type { components, operations } from './control-types.ts'
import type { Validator } from './validator.ts'

type JsonOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content & ('application/json' | 'application/problem+json' | 'text/event-stream')]
  : never

/** Validators of parsed JSON response bodies, by operation and status. They find everything. */
export const responseOf: {
  readonly getHealth: {
    readonly 200: Validator<JsonOf<operations["getHealth"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getHealth"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getHealth"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getHealth"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["getHealth"]['responses'][500]>>
  }
  readonly reset: {
    readonly 400: Validator<JsonOf<operations["reset"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["reset"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["reset"]['responses'][403]>>
    readonly 415: Validator<JsonOf<operations["reset"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["reset"]['responses'][500]>>
  }
  readonly createKey: {
    readonly 201: Validator<JsonOf<operations["createKey"]['responses'][201]>>
    readonly 400: Validator<JsonOf<operations["createKey"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["createKey"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["createKey"]['responses'][403]>>
    readonly 413: Validator<JsonOf<operations["createKey"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["createKey"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["createKey"]['responses'][500]>>
  }
  readonly listAccounts: {
    readonly 200: Validator<JsonOf<operations["listAccounts"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listAccounts"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listAccounts"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listAccounts"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["listAccounts"]['responses'][500]>>
  }
  readonly getAccount: {
    readonly 200: Validator<JsonOf<operations["getAccount"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getAccount"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getAccount"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getAccount"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["getAccount"]['responses'][404]>>
    readonly 500: Validator<JsonOf<operations["getAccount"]['responses'][500]>>
  }
  readonly updateAccount: {
    readonly 200: Validator<JsonOf<operations["updateAccount"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["updateAccount"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["updateAccount"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["updateAccount"]['responses'][403]>>
    readonly 413: Validator<JsonOf<operations["updateAccount"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["updateAccount"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["updateAccount"]['responses'][500]>>
  }
  readonly getLedger: {
    readonly 200: Validator<JsonOf<operations["getLedger"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getLedger"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getLedger"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getLedger"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["getLedger"]['responses'][404]>>
    readonly 500: Validator<JsonOf<operations["getLedger"]['responses'][500]>>
  }
  readonly getClock: {
    readonly 200: Validator<JsonOf<operations["getClock"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getClock"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getClock"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getClock"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["getClock"]['responses'][500]>>
  }
  readonly advanceClock: {
    readonly 200: Validator<JsonOf<operations["advanceClock"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["advanceClock"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["advanceClock"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["advanceClock"]['responses'][403]>>
    readonly 413: Validator<JsonOf<operations["advanceClock"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["advanceClock"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["advanceClock"]['responses'][500]>>
  }
  readonly setClock: {
    readonly 200: Validator<JsonOf<operations["setClock"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["setClock"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["setClock"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["setClock"]['responses'][403]>>
    readonly 413: Validator<JsonOf<operations["setClock"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["setClock"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["setClock"]['responses'][500]>>
  }
  readonly freezeClock: {
    readonly 200: Validator<JsonOf<operations["freezeClock"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["freezeClock"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["freezeClock"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["freezeClock"]['responses'][403]>>
    readonly 415: Validator<JsonOf<operations["freezeClock"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["freezeClock"]['responses'][500]>>
  }
  readonly resumeClock: {
    readonly 200: Validator<JsonOf<operations["resumeClock"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["resumeClock"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["resumeClock"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["resumeClock"]['responses'][403]>>
    readonly 415: Validator<JsonOf<operations["resumeClock"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["resumeClock"]['responses'][500]>>
  }
  readonly listFaults: {
    readonly 200: Validator<JsonOf<operations["listFaults"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listFaults"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listFaults"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listFaults"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["listFaults"]['responses'][500]>>
  }
  readonly addFault: {
    readonly 201: Validator<JsonOf<operations["addFault"]['responses'][201]>>
    readonly 400: Validator<JsonOf<operations["addFault"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["addFault"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["addFault"]['responses'][403]>>
    readonly 409: Validator<JsonOf<operations["addFault"]['responses'][409]>>
    readonly 413: Validator<JsonOf<operations["addFault"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["addFault"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["addFault"]['responses'][500]>>
  }
  readonly clearFaults: {
    readonly 400: Validator<JsonOf<operations["clearFaults"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["clearFaults"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["clearFaults"]['responses'][403]>>
    readonly 415: Validator<JsonOf<operations["clearFaults"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["clearFaults"]['responses'][500]>>
  }
  readonly deleteFault: {
    readonly 400: Validator<JsonOf<operations["deleteFault"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["deleteFault"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["deleteFault"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["deleteFault"]['responses'][404]>>
    readonly 415: Validator<JsonOf<operations["deleteFault"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["deleteFault"]['responses'][500]>>
  }
  readonly listRequests: {
    readonly 200: Validator<JsonOf<operations["listRequests"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listRequests"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listRequests"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listRequests"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["listRequests"]['responses'][500]>>
  }
  readonly countRequests: {
    readonly 200: Validator<JsonOf<operations["countRequests"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["countRequests"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["countRequests"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["countRequests"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["countRequests"]['responses'][500]>>
  }
  readonly findRequest: {
    readonly 200: Validator<JsonOf<operations["findRequest"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["findRequest"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["findRequest"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["findRequest"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["findRequest"]['responses'][404]>>
    readonly 500: Validator<JsonOf<operations["findRequest"]['responses'][500]>>
  }
  readonly waitForRequests: {
    readonly 200: Validator<JsonOf<operations["waitForRequests"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["waitForRequests"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["waitForRequests"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["waitForRequests"]['responses'][403]>>
    readonly 409: Validator<JsonOf<operations["waitForRequests"]['responses'][409]>>
    readonly 500: Validator<JsonOf<operations["waitForRequests"]['responses'][500]>>
    readonly 503: Validator<JsonOf<operations["waitForRequests"]['responses'][503]>>
  }
  readonly getRequest: {
    readonly 200: Validator<JsonOf<operations["getRequest"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getRequest"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getRequest"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getRequest"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["getRequest"]['responses'][404]>>
    readonly 500: Validator<JsonOf<operations["getRequest"]['responses'][500]>>
  }
  readonly explainRequest: {
    readonly 200: Validator<JsonOf<operations["explainRequest"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["explainRequest"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["explainRequest"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["explainRequest"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["explainRequest"]['responses'][404]>>
    readonly 500: Validator<JsonOf<operations["explainRequest"]['responses'][500]>>
  }
  readonly listEvents: {
    readonly 200: Validator<JsonOf<operations["listEvents"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listEvents"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listEvents"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listEvents"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["listEvents"]['responses'][500]>>
  }
  readonly triggerEvent: {
    readonly 201: Validator<JsonOf<operations["triggerEvent"]['responses'][201]>>
    readonly 400: Validator<JsonOf<operations["triggerEvent"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["triggerEvent"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["triggerEvent"]['responses'][403]>>
    readonly 413: Validator<JsonOf<operations["triggerEvent"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["triggerEvent"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["triggerEvent"]['responses'][500]>>
  }
  readonly nextEvent: {
    readonly 200: Validator<JsonOf<operations["nextEvent"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["nextEvent"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["nextEvent"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["nextEvent"]['responses'][403]>>
    readonly 409: Validator<JsonOf<operations["nextEvent"]['responses'][409]>>
    readonly 413: Validator<JsonOf<operations["nextEvent"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["nextEvent"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["nextEvent"]['responses'][500]>>
    readonly 503: Validator<JsonOf<operations["nextEvent"]['responses'][503]>>
  }
  readonly listDeliveries: {
    readonly 200: Validator<JsonOf<operations["listDeliveries"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listDeliveries"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listDeliveries"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listDeliveries"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["listDeliveries"]['responses'][500]>>
  }
  readonly getDelivery: {
    readonly 200: Validator<JsonOf<operations["getDelivery"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["getDelivery"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["getDelivery"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["getDelivery"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["getDelivery"]['responses'][404]>>
    readonly 500: Validator<JsonOf<operations["getDelivery"]['responses'][500]>>
  }
  readonly resendDelivery: {
    readonly 200: Validator<JsonOf<operations["resendDelivery"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["resendDelivery"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["resendDelivery"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["resendDelivery"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["resendDelivery"]['responses'][404]>>
    readonly 413: Validator<JsonOf<operations["resendDelivery"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["resendDelivery"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["resendDelivery"]['responses'][500]>>
    readonly 503: Validator<JsonOf<operations["resendDelivery"]['responses'][503]>>
  }
  readonly listSnapshots: {
    readonly 200: Validator<JsonOf<operations["listSnapshots"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["listSnapshots"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["listSnapshots"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["listSnapshots"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["listSnapshots"]['responses'][500]>>
  }
  readonly createSnapshot: {
    readonly 201: Validator<JsonOf<operations["createSnapshot"]['responses'][201]>>
    readonly 400: Validator<JsonOf<operations["createSnapshot"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["createSnapshot"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["createSnapshot"]['responses'][403]>>
    readonly 409: Validator<JsonOf<operations["createSnapshot"]['responses'][409]>>
    readonly 413: Validator<JsonOf<operations["createSnapshot"]['responses'][413]>>
    readonly 415: Validator<JsonOf<operations["createSnapshot"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["createSnapshot"]['responses'][500]>>
  }
  readonly deleteSnapshot: {
    readonly 400: Validator<JsonOf<operations["deleteSnapshot"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["deleteSnapshot"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["deleteSnapshot"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["deleteSnapshot"]['responses'][404]>>
    readonly 415: Validator<JsonOf<operations["deleteSnapshot"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["deleteSnapshot"]['responses'][500]>>
  }
  readonly restoreSnapshot: {
    readonly 200: Validator<JsonOf<operations["restoreSnapshot"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["restoreSnapshot"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["restoreSnapshot"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["restoreSnapshot"]['responses'][403]>>
    readonly 404: Validator<JsonOf<operations["restoreSnapshot"]['responses'][404]>>
    readonly 415: Validator<JsonOf<operations["restoreSnapshot"]['responses'][415]>>
    readonly 500: Validator<JsonOf<operations["restoreSnapshot"]['responses'][500]>>
  }
  readonly streamHappenings: {
    readonly 200: Validator<JsonOf<operations["streamHappenings"]['responses'][200]>>
    readonly 400: Validator<JsonOf<operations["streamHappenings"]['responses'][400]>>
    readonly 401: Validator<JsonOf<operations["streamHappenings"]['responses'][401]>>
    readonly 403: Validator<JsonOf<operations["streamHappenings"]['responses'][403]>>
    readonly 500: Validator<JsonOf<operations["streamHappenings"]['responses'][500]>>
    readonly 503: Validator<JsonOf<operations["streamHappenings"]['responses'][503]>>
  }
}

/** Validators of errors by status, for responses outside any operation. They find everything. */
export const errorOf: {
  readonly 400: Validator<components['schemas']["Problem"]>
  readonly 401: Validator<components['schemas']["Problem"]>
  readonly 403: Validator<components['schemas']["Problem"]>
  readonly 404: Validator<components['schemas']["Problem"]>
  readonly 409: Validator<components['schemas']["Problem"]>
  readonly 413: Validator<components['schemas']["Problem"]>
  readonly 415: Validator<components['schemas']["Problem"]>
  readonly 500: Validator<components['schemas']["Problem"]>
  readonly 503: Validator<components['schemas']["Problem"]>
}

/** Validators of response headers: a record of strings by lower-case name. */
export const responseHeadersOf: {
  readonly getHealth: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly reset: {
    readonly 204: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly createKey: {
    readonly 201: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly listAccounts: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly getAccount: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly updateAccount: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly getLedger: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly getClock: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly advanceClock: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly setClock: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly freezeClock: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly resumeClock: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly listFaults: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly addFault: {
    readonly 201: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 409: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly clearFaults: {
    readonly 204: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly deleteFault: {
    readonly 204: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly listRequests: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly countRequests: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly findRequest: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly waitForRequests: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 409: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
    readonly 503: Validator<Readonly<Record<string, string>>>
  }
  readonly getRequest: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly explainRequest: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly listEvents: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly triggerEvent: {
    readonly 201: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly nextEvent: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 409: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
    readonly 503: Validator<Readonly<Record<string, string>>>
  }
  readonly listDeliveries: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly getDelivery: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly resendDelivery: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
    readonly 503: Validator<Readonly<Record<string, string>>>
  }
  readonly listSnapshots: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly createSnapshot: {
    readonly 201: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 409: Validator<Readonly<Record<string, string>>>
    readonly 413: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly deleteSnapshot: {
    readonly 204: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly restoreSnapshot: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 404: Validator<Readonly<Record<string, string>>>
    readonly 415: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
  }
  readonly streamHappenings: {
    readonly 200: Validator<Readonly<Record<string, string>>>
    readonly 400: Validator<Readonly<Record<string, string>>>
    readonly 401: Validator<Readonly<Record<string, string>>>
    readonly 403: Validator<Readonly<Record<string, string>>>
    readonly 500: Validator<Readonly<Record<string, string>>>
    readonly 503: Validator<Readonly<Record<string, string>>>
  }
}
