// A value that is already JSON: what many answers have in common is put into text once. The type still says of what value
// it is the text, so that a handler cannot give another operation's.

export class JsonText<Value> {
  declare readonly of: Value
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}
