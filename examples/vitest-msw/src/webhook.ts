// What an application does with LeadLeap's webhooks: checks the signature, and does each event once.

const encoder = new TextEncoder()

/** The API may deliver an event more than once; it is the same event when it has the same signature. */
const seen = new Set<string>()

export async function receiveWebhook(
  request: Request,
  { secret, onEvent }: { secret: string; onEvent(event: { event: string; data: unknown }): void },
): Promise<Response> {
  const body = await request.text()
  const signature = request.headers.get('X-Webhook-Signature') ?? ''
  if (!(await isSigned(body, signature, secret))) return new Response(null, { status: 401 })
  if (!seen.has(signature)) onEvent(JSON.parse(body))
  seen.add(signature)
  return new Response(null, { status: 204 })
}

async function isSigned(body: string, signature: string, secret: string): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify'])
  const mac = Uint8Array.from(signature.replace('sha256=', '').match(/../g) ?? [], hex =>
    Number.parseInt(hex, 16),
  )
  return crypto.subtle.verify('HMAC', key, mac, encoder.encode(body))
}
