// What an adapter does to an answer on its way out. The core decides it; only a transport can do it.

export interface Effects {
  /** Wait so many milliseconds before answering. */
  delayMs?: number | undefined
  /** Cut the connection instead of answering. */
  reset?: boolean | undefined
  /** Send the body in ten parts over so many milliseconds. */
  slowMs?: number | undefined
}

/** By the timers of the process as they are now: a test that has faked them decides when the wait is over. */
export function delay(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** A body in the parts that a slow answer is sent in, and the pause before each, in milliseconds. */
export function slowly(body: Uint8Array, slowMs: number): { parts: Uint8Array[]; pauseMs: number } {
  const size = Math.max(1, Math.ceil(body.length / slowParts))
  const parts = Array.from({ length: Math.ceil(body.length / size) }, (_, part) =>
    body.subarray(part * size, (part + 1) * size),
  )
  return { parts, pauseMs: slowMs / slowParts }
}

const slowParts = 10
