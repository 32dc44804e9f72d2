// JSON pointers (RFC 6901).

/** The value at a pointer; undefined: there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value
  for (const step of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Reflect.get(here, step.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return here
}
