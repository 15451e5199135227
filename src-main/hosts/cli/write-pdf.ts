import { visibleLine } from '../../presentation/escape.ts'
import { printWithBrowser } from '../print/print-with-browser.ts'
import type { CliContext } from './cli-context.ts'
import { cliText } from './cli.text.ts'
import { writeOut } from './output.ts'

/** Path for the HTML page if no PDF can be printed; null if HTML is requested anyway or no PDF is requested. */
export function pageInstead(pdf: string | null, html: string | null): string | null {
  if (pdf === null || html !== null) return null
  return `${pdf === '-' ? 'report' : pdf.replace(/\.pdf$/i, '')}.html`
}

/**
 * Prints a PDF. Without a suitable browser, writes the HTML page beside the requested file and explains why in one
 * sentence.
 */
export async function writePdf(
  options: { readonly html: string | null },
  path: string,
  html: string,
  { language, console, cancel }: CliContext
): Promise<void> {
  const printed = await printWithBrowser(html, cancel)
  if (printed.ok) {
    await writeOut(path, printed.pdf, console)
    return
  }
  const instead = pageInstead(path, options.html)
  if (instead !== null) await writeOut(instead, html, console)
  console.err(`${visibleLine(cliText[language].noPdf(printed.reason, instead ?? options.html ?? path))}\n`)
}
