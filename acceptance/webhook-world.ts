// A mock with one subscription and its receiver, on a clock that is moved by hand: for the proofs about deliveries.
import { createTestKey } from '#fixtures/test-key.ts'
import { send } from './exchange.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { type RunningMock, type RunningMockOptions, startMock } from './running-mock.ts'

interface Subscription {
  id: string
  failure_count: number
  last_triggered_at: string | null
}

export class WebhookWorld implements AsyncDisposable {
  readonly mock: RunningMock
  readonly receiver: Receiver
  readonly #key = createTestKey({ world: 'webhooks' })

  private constructor(mock: RunningMock, receiver: Receiver) {
    this.mock = mock
    this.receiver = receiver
  }

  /** The receiver is subscribed to unlocks. */
  static async start(options: RunningMockOptions): Promise<WebhookWorld> {
    const world = new WebhookWorld(await startMock({ frozen: true, ...options }), await startReceiver())
    await world.subscribe(world.receiver)
    return world
  }

  async subscribe({ url }: Receiver): Promise<void> {
    await this.call('POST', '/webhooks', { name: 'Receiver', url, events: ['lead.unlocked'] })
  }

  /** The parsed answer to a call that must succeed. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await send(this.mock.url, { method, path, key: this.#key, body, headers })
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered with ${answer.body}`)
    return JSON.parse(answer.body)
  }

  /** Unlocks leads, one after another, and waits until what is due has been tried. */
  async unlock(leads: readonly string[]): Promise<void> {
    for (const lead_id of leads) await this.call('POST', '/leads/unlock', { lead_id })
    await this.mock.mock.webhooks.idle()
  }

  /** Moves the clock, and waits until what has become due has been tried. */
  async advance(ms: number): Promise<void> {
    await this.mock.mock.clock.advance(ms)
    await this.mock.mock.webhooks.idle()
  }

  /** The first subscription, as the list shows it. */
  async subscription(): Promise<Subscription> {
    return (await this.call('GET', '/webhooks')).data[0]
  }

  /** The leads whose events the receiver has taken, in order. */
  taken(): string[] {
    return leadsOf(this.receiver, status => status !== undefined && status < 300)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.mock.close()
    await this.receiver[Symbol.asyncDispose]()
  }
}

/** The leads of all events that a receiver was sent, or of those that it has answered so. */
export function leadsOf(
  { arrived }: Receiver,
  answered: (status: number | undefined) => boolean = () => true,
): string[] {
  return arrived
    .filter(({ status }) => answered(status))
    .map(({ body }) => JSON.parse(body.toString()).data.lead_id)
}
