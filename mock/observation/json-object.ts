// A journal's text of a body, as the object that it may be.

/** The fields at the top of a JSON object; none of anything else, nor of a body that was cut. */
export function jsonObjectIn(body: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
