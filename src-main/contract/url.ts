/**
 * The address in a text, relative to `base` if it has none of its own; null for any other text. Node's `URL.canParse` is no
 * guard: it takes host names of more than 16 KB, at which `new URL` throws.
 */
export function urlIn(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
