// A small web application on top of LeadLeap: a page, and the server behind it that keeps the API key to itself.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AppOptions {
  /** The base URL of the API: LeadLeap's own, or a mock's. */
  leadleapUrl: string
  apiKey: string
}

export interface App {
  url: string
  close(): void
}

export async function startApp(options: AppOptions): Promise<App> {
  const page = await readFile(new URL('page.html', import.meta.url))
  const server = createServer(async (request, response) => {
    if (request.url === '/') return response.setHeader('Content-Type', 'text/html').end(page)
    const answer = await answerTo(request.url ?? '', options).catch(error => ({ error: error.message }))
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answerTo(path: string, options: AppOptions): Promise<object> {
  if (path === '/leads') return { leads: (await call(options, '/leads?country=US&per_page=5')).data }
  const leadId = /^\/leads\/(\w+)\/unlock$/.exec(path)?.[1]
  if (leadId === undefined) return { error: 'There is no such page.' }
  const { data, meta } = await call(options, '/leads/unlock', { lead_id: leadId })
  return { contact: data, creditsLeft: meta.credits_remaining }
}

async function call({ leadleapUrl, apiKey }: AppOptions, path: string, body?: object) {
  const trouble = new Error('LeadLeap has trouble. Please try again.')
  const answer = fetch(`${leadleapUrl}${path}`, {
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  const envelope = await answer.then(response => response.json()).catch(() => Promise.reject(trouble))
  if (envelope.error === null) return envelope
  throw envelope.error.status === 402 ? new Error('No credits are left.') : trouble
}
