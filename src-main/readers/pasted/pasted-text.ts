import { htmlText } from './html-text.ts'
import { rtfText } from './rtf-text.ts'
import { unprefixed } from './unprefixed.ts'
import { unquoted } from './unquoted.ts'

/** Longer ones are no mails. */
const longest = 32 * 1024 * 1024

/**
 * What somebody copied into a mail, a page or a document, without what those put around it; the text itself where they
 * put nothing. Lines are counted as they are shown there.
 */
export function pastedText(text: string): string {
  if (text.length > longest) return text
  const shown = rtfText(text) ?? htmlText(text) ?? text
  const plain = unquoted(shown) ?? shown
  return unprefixed(plain) ?? plain
}
