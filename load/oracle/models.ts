// Four lawful limiters, each as small as its idea: what the observed one is compared with to tell which it is.
// None of them is the mock's: a judge that shares code with the judged agrees with its mistakes.

export const algorithmNames = ['fixed-aligned', 'fixed-first', 'sliding-log', 'token-bucket'] as const

export type AlgorithmName = (typeof algorithmNames)[number]

export const algorithmTitles: Readonly<Record<AlgorithmName, string>> = {
  'fixed-aligned': 'fixed windows aligned to the clock minute',
  'fixed-first': 'fixed windows that begin with a first request',
  'sliding-log': 'a sliding window: each request counts for a minute',
  'token-bucket': 'a token bucket: what was used comes back little by little',
}

/** Whether a request at this time (epoch ms) is let in; calls must come in order of time. */
export type Model = (at: number) => boolean

export interface Allowance {
  readonly limit: number
  readonly windowMs: number
}

export const models: Readonly<Record<AlgorithmName, (allowance: Allowance) => Model>> = {
  'fixed-aligned': ({ limit, windowMs }) => {
    let index = -1
    let count = 0
    return at => {
      if (Math.floor(at / windowMs) > index) [index, count] = [Math.floor(at / windowMs), 0]
      if (count >= limit) return false
      count += 1
      return true
    }
  },
  'fixed-first': ({ limit, windowMs }) => {
    let start = -Infinity
    let count = 0
    return at => {
      if (at >= start + windowMs) [start, count] = [at, 0]
      if (count >= limit) return false
      count += 1
      return true
    }
  },
  'sliding-log': ({ limit, windowMs }) => {
    const log: number[] = []
    return at => {
      while (log[0] !== undefined && log[0] <= at - windowMs) log.shift()
      if (log.length >= limit) return false
      log.push(at)
      return true
    }
  },
  'token-bucket': ({ limit, windowMs }) => {
    let tokens = limit
    let last = -Infinity
    return at => {
      tokens = Math.min(limit, last === -Infinity ? limit : tokens + ((at - last) * limit) / windowMs)
      last = at
      // A token that is whole but for the last bit of a double is whole.
      if (tokens < 1 - 1e-9) return false
      tokens -= 1
      return true
    }
  },
}
