// A page as a user of the API might write it: it searches, unlocks and exports. Only its first lines know of a mock.
import { setupWorker } from 'msw/browser'
import { type components, createMock } from '#mock/browser.ts'

type SearchResult = components['schemas']['LeadSearchResult']

const mock = createMock()
const key = mock.key({ world: 'page', credits: 2 })
Object.assign(globalThis, { mock })
await setupWorker(...mock.handlers).start({ onUnhandledFrame: 'bypass' })

const status = find('[role=status]')
const list = find('ul')
let shown: SearchResult[] = []

function find(selector: string): Element {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`The page has no ${selector}.`)
  return element
}

function call(path: string, body?: object): Promise<Response> {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  return fetch(`https://api.leadleap.example/api/v1${path}`, { headers, ...post })
}

/** Does what was asked for, and says what became of it. */
async function say(work: () => Promise<string>): Promise<void> {
  status.textContent = '…'
  status.textContent = await work().catch(error => `${error}`)
}

async function failure(response: Response): Promise<string> {
  const { error } = await response.json()
  return `${error.status} ${error.code}`
}

async function search(country: string): Promise<string> {
  const response = await call(`/leads?country=${country}&per_page=3`)
  if (!response.ok) return failure(response)
  const { data, meta } = await response.json()
  shown = data
  list.replaceChildren(...shown.map(itemOf))
  return `${meta.total} leads, ${response.headers.get('X-RateLimit-Remaining')} requests left`
}

function itemOf(lead: SearchResult): HTMLElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.textContent = 'Unlock'
  button.onclick = () => say(() => unlock(lead, item))
  item.append(`${lead.contact_name} ${lead.email} `, button)
  return item
}

async function unlock(lead: SearchResult, item: HTMLElement): Promise<string> {
  const response = await call('/leads/unlock', { lead_id: lead.id })
  if (!response.ok) return failure(response)
  const { data, meta } = await response.json()
  item.textContent = `${data.full_name} ${data.email_primary}`
  return `${meta.credits_remaining} credits left`
}

async function download(): Promise<string> {
  const response = await call('/leads/export', { lead_ids: shown.map(lead => lead.id) })
  if (!response.ok) return failure(response)
  find('pre').textContent = await response.text()
  return `${response.headers.get('X-New-Unlocks')} newly unlocked`
}

find('form').addEventListener('submit', event => {
  event.preventDefault()
  void say(() => search(document.querySelector('input')?.value ?? ''))
})
find('#export').addEventListener('click', () => void say(download))
status.textContent = 'ready'
