import type { Block } from '../blocks.ts'
import { scanStoryChart } from '../../presentation/charts/scan-story-chart.ts'
import { attemptRows, serverRows } from '../../presentation/scan-story-rows.ts'
import { scanStoryText } from '../../text/scan-story.text.ts'
import { heading, note, text, value, truncate } from '../inline.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import type { ReportContext } from '../report-context.ts'

const mostRows = 30
const widths = [15, 19, 21, 14, 14, 17]

/** The scans of the logs: a picture, then each of them, then what became of the server. */
export function scanStoryBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, language, text: own } = context
  const { scanStory } = diagnosis
  const texts = scanStoryText[language]
  const shown = (iso: string): string => formatTime(iso, language)
  const rows = attemptRows(scanStory, language, shown)
  const servers = serverRows(scanStory, language, shown)
  if (rows.length + servers.length === 0) return []
  const drawing = scanStoryChart(scanStory, language, shown)
  const left = scanStory.leftOut + Math.max(0, rows.length - mostRows)
  const table: Block = {
    kind: 'table',
    caption: [text(texts.caption)],
    columns: texts.columns.map((title, at) => ({ title, width: widths[at] ?? 0 })),
    rows: rows.slice(-mostRows).map((row) => row.map((cell) => [value(truncate(cell, 200, own))]))
  }
  const list: Block = { kind: 'list', items: servers.map((line) => [value(truncate(line, 400, own))]) }
  return [
    heading(3, text(texts.title)),
    ...(drawing === null ? [] : [{ kind: 'drawing', drawing } as const]),
    ...(rows.length === 0 ? [] : [table]),
    ...(left === 0 ? [] : [note(text(texts.leftOut(left)))]),
    ...(servers.length === 0 ? [] : [heading(4, text(texts.changesTitle)), list])
  ]
}
