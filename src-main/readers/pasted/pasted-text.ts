import { htmlText } from './html-text.ts'
import { rtfText } from './rtf-text.ts'
import { withoutTicketPrefix } from './ticket-prefix.ts'
import { typed } from './typeset.ts'
import { undecorated, unindented, unprefixed, unquoted } from './undecorated.ts'
import { unwrapped } from './unwrapped.ts'

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
