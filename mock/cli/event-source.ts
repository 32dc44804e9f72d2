// Server-sent events off a response (HTML Living Standard 9.2.6), as far as the mock sends them: one line of JSON each.

/** The data of each event, parsed. */
export async function* eventsIn<Event>(body: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  let pending = ''
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (pending + text).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length))
  }
}
