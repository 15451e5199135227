import type { Language } from '../contract/text.ts'
import { computerName } from '../derived/machines/chosen-machine.ts'
import type { Block, Part } from './blocks.ts'
import { blocksHtml } from './html/html.ts'
import { htmlDocument } from './html/html-document.ts'
import { pageCss } from './html/css.ts'
import type { Build } from './build-age.ts'
import { allCheckBlocks } from './sections/all-checks.ts'
import { annexBlocks } from './sections/annex.ts'
import { customerBlocks } from './sections/customer.ts'
import { proofBlocks } from './sections/proof.ts'
import { truncate } from './inline.ts'
import { reportContext, type ReportCase, type ReportContext } from './report-context.ts'

export interface ReportOptions {
  /** The @font-face rules with their fonts as data; without it the fonts of the computer are used. */
  readonly fontsCss: string
  /** Also everything that was read. */
  readonly annex?: boolean
  /** Which build writes this; without it, none is named. */
  readonly build?: Build | null
}

/**
 * The report for print (A4) as one HTML document that loads nothing: the result, its proof, and every check, a page each.
 * The same session, language and options give the same text.
 */
export function renderReport(session: ReportCase, language: Language, options: ReportOptions): string {
  const context = reportContext(session, language, options.annex ?? false, options.build)
  const computer = computerOf(context)
  const mark: readonly Block[] = session.sample === undefined ? [] : [{ kind: 'mark', text: context.text.example }]
  return htmlDocument({
    language,
    title: context.text.documentTitle(computer),
    style: `${options.fontsCss}\n${pageCss(context, computer)}`,
    body: `<main>\n${blocksHtml(mark)}${sectionsHtml(partsOf(context), language)}\n</main>`
  })
}

/** The name of the computer that a report is about, short enough for a margin. */
export function computerOf({ diagnosis, text: own }: ReportContext): string {
  return truncate(computerName(diagnosis) ?? own.facts.computer, 40, own)
}

/** The parts of a report in their order. */
export function partsOf(context: ReportContext): readonly Part[] {
  const parts: readonly Part[] = [
    { part: 'customer', blocks: customerBlocks(context) },
    { part: 'proof', blocks: proofBlocks(context) },
    { part: 'checks', blocks: allCheckBlocks(context) }
  ]
  return context.annex ? [...parts, { part: 'annex', blocks: annexBlocks(context) }] : parts
}

export function sectionsHtml(parts: readonly Part[], language: Language): string {
  return parts
    .map(({ part, blocks }) => `<section class="${part}" id="${language}-${part}">\n${blocksHtml(blocks)}\n</section>`)
    .join('\n')
}
