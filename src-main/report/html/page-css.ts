import { cssString } from '../../presentation/escape.ts'
import { fontStacks, muted, styleCss } from './style-css.ts'
import type { ReportContext } from '../report-context.ts'
import { formatTime } from '../../knowledge/format-time.ts'

/** The style of the report; what stands in the margins of a printed page comes from the case. */
export function pageCss({ text: own, diagnosis, language }: ReportContext, computer: string): string {
  const day = diagnosis.collectedAt === null ? '' : ` · ${formatTime(diagnosis.collectedAt, language)}`
  const small = `font: 8pt ${fontStacks.sans}; color: ${muted};`
  return `@page {
  size: A4;
  margin: 20mm 18mm 19mm;
  @bottom-left { content: ${cssString(`${own.product} ${diagnosis.tool.version} · ${computer}${day}`)}; ${small} }
  @bottom-right { content: ${cssString(own.page)} counter(page) ${cssString(own.of)} counter(pages); ${small} }
}
${styleCss}`
}
