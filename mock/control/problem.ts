// What a control route refuses with: a problem document (RFC 9457) whose type is stable and whose detail says what to do.
import { type ProblemName, problems, problemTypePrefix } from '#openapi/generated/control-problems.ts'
import type { components } from '#openapi/generated/control-types.ts'

export class Problem {
  readonly name: ProblemName
  /** A sentence or two. */
  readonly detail: string
  readonly headers: Readonly<Record<string, string>>

  constructor(name: ProblemName, detail: string, headers: Readonly<Record<string, string>> = {}) {
    this.name = name
    this.detail = detail
    this.headers = headers
  }

  get status(): number {
    return problems[this.name].status
  }

  /** The document as it is sent. */
  get document(): components['schemas']['Problem'] {
    const { status, title } = problems[this.name]
    return { type: problemTypePrefix + this.name, title, status, detail: this.detail }
  }
}

/** The result of what a test may ask for wrongly, or its complaint as a problem. */
export async function orProblem<Result>(
  name: ProblemName,
  work: () => Result | Promise<Result>,
): Promise<Result | Problem> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RangeError) return new Problem(name, error.message)
    throw error
  }
}
