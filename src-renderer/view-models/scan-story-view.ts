import type { Chart } from '../../src-main/presentation/charts/chart.ts'
import { scanStoryChart } from '../../src-main/presentation/charts/scan-story-chart.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { failoverSentences } from '../../src-main/text/failover-sentences.ts'
import { attemptRows, serverRows } from '../../src-main/presentation/scan-story-rows.ts'
import { scanStoryText } from '../../src-main/text/scan-story.text.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'

export interface ScanStoryView {
  readonly title: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether the client will switch servers, and why. */
  readonly failover: readonly string[]
  readonly servers: readonly string[]
  readonly serversTitle: string
  /** Null for less than two times. */
  readonly drawing: Chart | null
}

/** The course of the scans as tables and sentences; loaded when a result is shown, so that the first page stays small. */
export function scanStoryView({ scanStory, failover }: Diagnosis, language: Language): ScanStoryView {
  const words = scanStoryText[language]
  const shown = (iso: string): string => formatTime(iso, language)
  return {
    title: words.title,
    caption: words.caption,
    columns: words.columns,
    rows: attemptRows(scanStory, language, shown),
    failover: scanStory.attempts.length === 0 ? [] : failoverSentences(failover, scanStory, language, shown),
    servers: serverRows(scanStory, language, shown),
    serversTitle: words.changesTitle,
    drawing: scanStoryChart(scanStory, language, shown)
  }
}
