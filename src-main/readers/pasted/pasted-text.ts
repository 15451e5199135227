import { htmlText } from './html-text.ts'
import { rtfText } from './rtf-text.ts'
import { typed } from './typeset.ts'
import { undecorated } from './undecorated.ts'
import { unprefixed } from './unprefixed.ts'
import { unquoted } from './unquoted.ts'
import { unwrapped } from './unwrapped.ts'

/** Longer ones are no mails. */
const longest = 32 * 1024 * 1024

/**
 * What somebody copied into a mail, a page or a document, without what those put around it; the text itself where they
 * put nothing. Lines are counted as they are shown there.
 */
export function pastedText(text: string): string {
  if (text.length > longest) return text
  const shown = typed(rtfText(text) ?? htmlText(text) ?? text)
  const answered = unquoted(shown) ?? shown
  const plain = undecorated(answered) ?? answered
  return unprefixed(plain) ?? unwrapped(plain) ?? plain
}
