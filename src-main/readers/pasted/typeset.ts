/** HTML entities of characters that web pages and chats escape. */
const entities = /&(?:lt|gt|amp|quot|apos|nbsp|#(?:34|39|60|62|160));/g
const characters: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ' },
  ...{ '&#34;': '"', '&#39;': "'", '&#60;': '<', '&#62;': '>', '&#160;': ' ' }
}
/** No-break spaces, which web pages and word processors insert in place of ordinary ones. */
const blanks = /[\u00a0\u2007\u202f]/g
const doubleQuotes = /[“”„‟″]/g
const singleQuotes = /[‘’‚‛]/g

/** Restores plain quotes, spaces and brackets that a web page or word processor replaced. */
export function typed(text: string): string {
  const decoded = isEscaped(text) ? text.replace(entities, (name) => characters[name] ?? name) : text
  const spaced = decoded.replace(blanks, ' ')
  // word processors replace all quotes: if a straight one remains, the typographic ones are original
  const double = spaced.includes('"') ? spaced : spaced.replace(doubleQuotes, '"')
  return double.includes("'") ? double : double.replace(singleQuotes, "'")
}

/**
 * True if the text is HTML-escaped, i.e. contains no raw angle bracket. Excludes W3C logs, whose requests may contain
 * entities.
 */
function isEscaped(text: string): boolean {
  return text.includes('&') && !text.includes('<') && !/^#Fields:/m.test(text)
}
