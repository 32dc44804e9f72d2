// The calls and answers that the published reference prints, as it prints them. Repaired is only what its web page broke:
// "&sector=" (printed with a section sign), spaces in timestamps, and addresses that it hides in what is sent.

export interface PrintedCall {
  name: string
  /** A command for a shell. */
  curl: string
  /** The time of the printed answer. */
  at: string
  /** Of the answer printed below the call; `undefined` where none is. */
  body?: unknown
}

export const hiddenAddress = '[email protected]'

/** Where the printed calls go, and the keys that they show. */
export const printedBaseUrl = 'https://api.leadleap.net/api/v1'
export const printedKey = /ll_your_api_key(?:_here)?/
