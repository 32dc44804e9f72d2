// Text in HTML. Nothing else of this folder writes a value from outside into the page.
import { printable } from '../printable.ts'

/** Fit for content and for attributes in double quotes. */
export function esc(text: string | number): string {
  return printable(String(text)).replaceAll(/[&<>"']/g, found => `&#${found.charCodeAt(0)};`)
}

/** A fragment for an id and a link to it. */
export function anchor(prefix: string, name: string | number): string {
  return `${prefix}-${String(name).replaceAll(/[^\w.-]/g, '_')}`
}
