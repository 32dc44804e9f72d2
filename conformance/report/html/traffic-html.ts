// What was sent and what came back, in the order of sending; and what the receiver of webhooks was sent.
import type { Delivery } from '../../model/delivery.ts'
import { type Exchange, type HeaderLine, headerOf } from '../../model/exchange.ts'
import type { Recording } from '../../model/recording.ts'
import { anchor, esc } from './escape.ts'

/** Of a body; a HAR file has it whole. */
const mostCharacters = 20_000

export function trafficHtml({ exchanges, deliveries, target }: Recording): string {
  const start = exchanges[0]?.sentAt ?? 0
  const items = exchanges.map((exchange, index) =>
    exchangeHtml({ exchange, number: index + 1, start, baseUrl: target.baseUrl }),
  )
  const received = deliveries.map(deliveryHtml)
  return `<section aria-labelledby="traffic" data-list="traffic"><h2 id="traffic" tabindex="-1">Traffic</h2>
<div class="tools"><label class="search">Filter <input type="search" data-filter="traffic" placeholder="path, status, role, label, body" autocomplete="off"></label><output class="dim" data-count="traffic"></output></div>
${items.join('\n')}
${received.length === 0 ? '' : `<h3>Webhooks received</h3>${received.join('\n')}`}
<p class="none" hidden>Nothing matches.</p>
</section>`
}

interface Shown {
  readonly exchange: Exchange
  readonly number: number
  readonly start: number
  readonly baseUrl: string
}

function exchangeHtml({ exchange, number, start, baseUrl }: Shown): string {
  const { label, role, operation, request, response, sentAt, receivedAt, throttled, concurrent } = exchange
  const path = request.url.startsWith(baseUrl) ? request.url.slice(baseUrl.length) : request.url
  const marks = [...(throttled ? ['throttled'] : []), ...(concurrent ? ['at once'] : [])]
  return `<details class="item exchange" id="${anchor('x', number)}" data-item>
<summary><span class="nr dim">${number}</span><span class="status s${Math.floor(response.status / 100)}">${response.status}</span><span class="method">${esc(request.method)}</span><span class="path">${esc(path)}</span>${marks.map(mark => `<span class="tag">${mark}</span>`).join('')}<span class="tag">${esc(role)}</span><span class="dim label">${esc(label)}</span></summary>
<div class="body"><p class="dim">${operation === undefined ? 'no operation' : esc(operation)}, ${seconds(sentAt - start)} after the first request, answered in ${Math.round(receivedAt - sentAt)} ms</p>
<div class="pair"><div><h4>Request</h4>${headersHtml(request.headers)}${bodyHtml(request.body, headerOf(request, 'Content-Type'))}</div>
<div><h4>Response</h4>${headersHtml(response.headers)}${bodyHtml(response.body, headerOf(response, 'Content-Type'))}</div></div></div></details>`
}

function deliveryHtml(delivery: Delivery): string {
  const { number, path, method, headers, bodyBase64, answered, signature = 'not verified' } = delivery
  const body = Buffer.from(bodyBase64, 'base64').toString('utf8')
  return `<details class="item exchange" data-item>
<summary><span class="nr dim">${number}</span><span class="status s${Math.floor(answered / 100)}">${answered}</span><span class="method">${esc(method)}</span><span class="path">${esc(path)}</span><span class="tag">signature ${signature}</span></summary>
<div class="body">${headersHtml(headers)}${bodyHtml(body, 'application/json')}</div></details>`
}

function headersHtml(headers: readonly HeaderLine[]): string {
  const lines = headers.map(([name, value]) => `<b>${esc(name)}</b>: ${esc(value)}`)
  return `<pre class="headers" tabindex="0">${lines.join('\n')}</pre>`
}

function bodyHtml(body: string | undefined, type: string | undefined): string {
  if (body === undefined || body === '') return '<p class="dim">no body</p>'
  const text = type?.includes('json') ? indented(body) : body
  const cut =
    text.length > mostCharacters
      ? `<p class="dim">The first ${mostCharacters} of ${text.length} characters.</p>`
      : ''
  return `<pre tabindex="0">${esc(text.slice(0, mostCharacters))}</pre>${cut}`
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
