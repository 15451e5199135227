import { htmlText } from './html-text.ts'
import { rtfText } from './rtf-text.ts'
import { withoutTicketPrefix } from './ticket-prefix.ts'
import { undecorated, unindented, unprefixed, unquoted } from './undecorated.ts'
import { unwrapped } from './unwrapped.ts'
import { decodeEntities } from '../text/entities.ts'

/** Characters; longer texts are not treated as pasted. */
const longest = 32 * 1024 * 1024

/**
 * Removes the markup that mail programs, web pages and documents put around copied text (HTML, RTF, quote marks, line
 * numbers, forced line breaks); otherwise returns the text unchanged. Line numbers refer to the displayed text.
 */
export function pastedText(text: string): string {
  if (text.length > longest) return text
  const shown = typed(rtfText(text) ?? htmlText(text) ?? text)
  const answered = unindented(unquoted(shown) ?? shown)
  const plain = undecorated(answered) ?? withoutTicketPrefix(answered) ?? answered
  return unprefixed(plain) ?? unwrapped(plain) ?? plain
}

/** No-break spaces, which web pages and word processors insert in place of ordinary ones. */
const blanks = /[\u00a0\u2007\u202f]/g
const doubleQuotes = /[“”„‟″]/g
const singleQuotes = /[‘’‚‛]/g

/** Restores plain quotes, spaces and brackets that a web page or word processor replaced. */
function typed(text: string): string {
  const decoded = isEscaped(text) ? decodeEntities(text, { nbsp: ' ' }) : text
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
