import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Language } from '../../contract/text.ts'
import { failoverSentences } from '../../text/failover-sentences.ts'
import { formatNumber } from '../../text/format-number.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { resultText } from './result.text.ts'

/** Summary of the scans in the logs and of their effect on failover; empty if there are none. */
export function scanStoryLines({ scanStory, failover }: Diagnosis, language: Language): readonly string[] {
  const { attempts, leftOut } = scanStory
  if (attempts.length === 0) return []
  const texts = resultText[language].scans
  const number = (value: number): string => formatNumber(value, language)
  const count = (outcome: string): string => number(attempts.filter((attempt) => attempt.outcome === outcome).length)
  const sentences = failoverSentences(failover, scanStory, language, (iso) => formatTime(iso, language))
  return [
    '',
    texts.counts(number(attempts.length + leftOut), count('failed'), count('unfinished')),
    texts.failover,
    `  ${sentences.join(' ')}`
  ]
}
