// The Date of an answer (RFC 9110, section 6.6.1) by the mock's clock, not by the machine's: a client that reads the server's
// time there would otherwise find two of them.

/** From epoch milliseconds to an HTTP date, which is the same for a second and made once in it. */
export function createHttpDate(): (now: number) => string {
  let second = Number.NaN
  let text = ''
  return now => {
    const current = Math.floor(now / 1000)
    if (current !== second) {
      second = current
      text = new Date(now).toUTCString()
    }
    return text
  }
}
