// The body of an answer: a text, or bytes that lie ready between two texts that were made for this answer.

export interface ReadyBody {
  before: string
  /** In UTF-8. */
  bytes: Uint8Array
  after: string
  /** Whether the bytes were made for this answer alone: who sends them may give their memory back once they have left. */
  isOwn: boolean
}

export type ResponseBody = string | ReadyBody

const decoder = new TextDecoder()

/** The whole of it, for whoever cannot send bytes. */
export function textOf(body: ResponseBody): string {
  return typeof body === 'string' ? body : body.before + decoder.decode(body.bytes) + body.after
}
