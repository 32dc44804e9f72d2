// A value that is already JSON: what many answers have in common is put into text once, and into bytes if it is to be sent
// often. The type still says of what value it is the text, so that a handler cannot give another operation's.

export class JsonText<Value> {
  declare readonly of: Value
  readonly text: string
  /** The text in UTF-8. */
  readonly bytes: Uint8Array | undefined

  constructor(text: string, bytes?: Uint8Array) {
    this.text = text
    this.bytes = bytes
  }
}
