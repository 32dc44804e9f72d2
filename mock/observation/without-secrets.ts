// What may be kept and shown of a text: no key, which may have been put in the wrong place (auth.hashed), and no secret of
// a webhook, which is shown once, in one response (webhooks.secret-once).

/** Most texts have none, and are told by this in a tenth of the time. */
const hint = /(?:ll|whsec)(?:_|%5f)/i
const secret = /(ll|whsec)(_|%5f)[0-9a-f]{8,}/gi

/** The text with every key and secret in it left out, also one that is cut short. */
export function withoutSecrets(text: string): string {
  return !hint.test(text) ? text : text.replaceAll(secret, '$1$2(left out)')
}
