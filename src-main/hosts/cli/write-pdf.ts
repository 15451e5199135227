import type { Language } from '../../contract/text.ts'
import { visible } from '../../report/escape.ts'
import { printWithBrowser } from '../print/print-with-browser.ts'
import { messages } from './messages.ts'
import { writeOut, type Console } from './output.ts'

/** Without a browser that prints, the page itself is written beside the wanted name, and one sentence says why. */
export async function writePdf(
  options: { readonly html: string | null },
  path: string,
  html: string,
  language: Language,
  console: Console,
  cancel: AbortSignal
): Promise<void> {
  const printed = await printWithBrowser(html, cancel)
  if (printed.ok) {
    await writeOut(path, printed.pdf, console)
    return
  }
  const beside = options.html ?? `${path === '-' ? 'report' : path.replace(/\.pdf$/i, '')}.html`
  if (options.html === null) await writeOut(beside, html, console)
  console.err(`${visible(messages[language].noPdf(printed.reason, beside))}\n`)
}
