// JSON as a target sends it: what is nested without reason is none, so that whoever walks it may recur.

/** An answer of the API has six levels. */
const mostLevels = 100

/** undefined: it is no JSON, is nested deeper than any answer, or was not kept. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isShallow(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Level by level, as a walk that recurs is what deep nesting would end. */
function isShallow(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; depth < mostLevels; depth += 1) {
    level = level
      .filter(each => typeof each === 'object' && each !== null)
      .flatMap(each => Object.values(Object(each)))
    if (level.length === 0) return true
  }
  return false
}
