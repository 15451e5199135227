import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { computerName, evidenceOfChosenMachine } from '../derived/machines/chosen-machine.ts'
import type { Part } from './blocks.ts'
import { blocksHtml } from './html/html.ts'
import { htmlDocument } from './html/html-document.ts'
import { pageCss } from './html/css.ts'
import { annexBlocks } from './sections/annex.ts'
import { customerBlocks } from './sections/customer.ts'
import { stepBlocks } from './sections/steps.ts'
import { truncate } from './inline.ts'
import { reportContext } from './report-context.ts'

/**
 * The whole report as one HTML document that loads nothing: for the screen, as a file, and for print (A4).
 * `fontsCss` holds the @font-face rules with their fonts as data; without it the fonts of the computer are used.
 * The same session, language and fonts give the same text.
 */
export function renderReport(
  session: { readonly diagnosis: Diagnosis; readonly evidence: readonly Evidence[] },
  language: Language,
  options: { readonly fontsCss: string }
): string {
  const context = reportContext(
    session.diagnosis,
    evidenceOfChosenMachine(session.diagnosis, session.evidence),
    language
  )
  const { text: own } = context
  const computer = truncate(computerName(session.diagnosis) ?? own.facts.computer, 40, own)
  const parts: readonly Part[] = [
    { part: 'customer', blocks: customerBlocks(context) },
    { part: 'steps', blocks: stepBlocks(context) },
    { part: 'annex', blocks: annexBlocks(context) }
  ]
  const sections = parts.map(({ part, blocks }) => `<section class="${part}">\n${blocksHtml(blocks)}\n</section>`)
  return htmlDocument({
    language,
    title: own.documentTitle(computer),
    style: `${options.fontsCss}\n${pageCss(context, computer)}`,
    body: `<main>\n${sections.join('\n')}\n</main>`
  })
}
