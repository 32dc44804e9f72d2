// A value that is already JSON: what many answers have in common is written once, as text, or in UTF-8 where it is long, since
// bytes can be sent as they are. The type still says what value it is, so that a handler cannot give another operation's.

const decoder = new TextDecoder()

export class JsonText<Value> {
  declare readonly of: Value
  readonly json: string | Uint8Array

  constructor(json: string | Uint8Array) {
    this.json = json
  }

  get text(): string {
    return typeof this.json === 'string' ? this.json : decoder.decode(this.json)
  }
}
