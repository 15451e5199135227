/** As web pages and chats write what stands between their own marks. */
const entities = /&(?:lt|gt|amp|quot|apos|nbsp|#(?:34|39|60|62|160));/g
const characters: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ' },
  ...{ '&#34;': '"', '&#39;': "'", '&#60;': '<', '&#62;': '>', '&#160;': ' ' }
}
/** Blanks that do not break, which pages and word processors put for ordinary ones. */
const blanks = /[\u00a0\u2007\u202f]/g
const doubleQuotes = /[“”„‟″]/g
const singleQuotes = /[‘’‚‛]/g

/** A text with the characters that its program wrote, where a page or a word processor put its own for them. */
export function typed(text: string): string {
  const decoded = isEscaped(text) ? text.replace(entities, (name) => characters[name] ?? name) : text
  const spaced = decoded.replace(blanks, ' ')
  // whoever sets quotes sets all of them; where a straight one is left, the others are the program's own
  const double = spaced.includes('"') ? spaced : spaced.replace(doubleQuotes, '"')
  return double.includes("'") ? double : double.replace(singleQuotes, "'")
}

/** What is escaped holds no such bracket itself; a web server's log keeps what a request brought. */
function isEscaped(text: string): boolean {
  return text.includes('&') && !text.includes('<') && !/^#Fields:/m.test(text)
}
