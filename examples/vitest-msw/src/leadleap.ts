// A client of the LeadLeap API as an application might have it. Nothing in here knows of a mock.

export interface Contact {
  id: string
  full_name: string
  email_primary: string | null
}

export class LeadLeapError extends Error {
  readonly code: string

  constructor({ code, message }: { code: string; message: string }) {
    super(message)
    this.code = code
  }
}

const maxAttempts = 3

export class LeadLeap {
  readonly #baseUrl: string
  readonly #apiKey: string

  constructor({ baseUrl, apiKey }: { baseUrl: string; apiKey: string }) {
    this.#baseUrl = baseUrl
    this.#apiKey = apiKey
  }

  /** Costs one credit the first time, and nothing after that: to ask again is safe. */
  async unlock(leadId: string): Promise<Contact> {
    return (await this.#post('/leads/unlock', { lead_id: leadId })).data
  }

  async validate(email: string): Promise<{ is_valid: boolean; cached: boolean }> {
    return (await this.#post('/email/validate', { email })).data
  }

  async #post(path: string, body: object) {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${this.#baseUrl}${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${this.#apiKey}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      const envelope = await response.json()
      if (envelope.error === null) return envelope
      const mayRetry = response.status === 429 || response.status >= 500
      if (!mayRetry || attempt === maxAttempts) throw new LeadLeapError(envelope.error)
      await sleep(Number(response.headers.get('Retry-After') ?? 0) * 1000)
    }
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
