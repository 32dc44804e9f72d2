// Reads leads out of LeadLeap, page by page and unlocked, within what the account may spend. Its `fetch` is an argument.

export interface Lead {
  id: string
  full_name: string
  email_primary: string | null
}

export interface LeadSourceOptions {
  apiKey: string
  fetch?: typeof fetch
  baseUrl?: string
}

const perPage = 100

export class LeadSource {
  readonly #options: Required<LeadSourceOptions>

  constructor(options: LeadSourceOptions) {
    this.#options = { fetch, baseUrl: 'https://api.leadleap.example/api/v1', ...options }
  }

  /** The ids of all leads that match, a page at a time. */
  async *search(filter: Record<string, string>): AsyncGenerator<string[]> {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const query = new URLSearchParams({ ...filter, page: `${page}`, per_page: `${perPage}` })
      const { data, meta } = await (await this.#call(`/leads?${query}`)).json()
      pages = meta.total_pages
      yield data.map((lead: { id: string }) => lead.id)
    }
  }

  /** Unlocks these leads, and gives them with all that is known; all of them or, with too few credits, none. */
  async read(leadIds: string[]): Promise<Lead[]> {
    const body = JSON.stringify({ lead_ids: leadIds, format: 'json' })
    return (await this.#call('/leads/export', { method: 'POST', body })).json()
  }

  async creditsLeft(): Promise<number> {
    const { data } = await (await this.#call('/account/usage')).json()
    return data.usage.leads_remaining
  }

  /** Waits for the next window when this one is full; any other refusal is an error. */
  async #call(path: string, init: RequestInit = {}): Promise<Response> {
    const { fetch, baseUrl, apiKey } = this.#options
    const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' }
    const response = await fetch(`${baseUrl}${path}`, { ...init, headers })
    if (response.ok) return response
    const { error } = await response.json()
    if (response.status !== 429) throw new Error(`${error.code}: ${error.message}`)
    await new Promise(resolve => setTimeout(resolve, error.retry_after * 1000))
    return this.#call(path, init)
  }
}
