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

/** Scheme, host and port of an http address as written, without the path; any other text is unchanged. */
export function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url
}

/** A text with its `%41` decoded; null where the bytes are no UTF-8. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
