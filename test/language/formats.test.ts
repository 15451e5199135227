import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { languages, type Language } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { inputRemarkText } from '../../src-main/text/input-remarks.text.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { sampleIds } from '../../src-main/service/api.ts'
import { resultView } from '../../src-renderer/view-models/result-view.ts'
import { scanStoryView } from '../../src-renderer/view-models/scan-story-view.ts'
import { stepViews } from '../../src-renderer/view-models/step-views.ts'
import { sampleCases } from '../samples/cases.ts'

/** Everything a case makes us say: terminal, report and wizard. */
async function said(language: Language): Promise<string[]> {
  const texts = await Promise.all(
    sampleIds.map(async (id) => {
      const theCase = await sampleCases[id]()
      const diagnosis = diagnose(theCase, '0.0.0')
      const wording = { language, texts: checkTexts, evidence: theCase.evidence }
      const wizard = [stepViews(diagnosis, wording), resultView(diagnosis, wording), scanStoryView(diagnosis, language)]
      return [
        diagnosisText({ diagnosis, evidence: theCase.evidence }, language),
        renderReport({ diagnosis, evidence: theCase.evidence }, language, { fontsCss: '' }),
        JSON.stringify(wizard)
      ]
    })
  )
  return texts.flat()
}

const german = /\b\d{2}\.\d{2}\.20\d{2}\b/
const english = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\d{2}\b/
const dates: Readonly<Record<Language, { readonly own: RegExp; readonly foreign: RegExp }>> = {
  de: { own: german, foreign: english },
  en: { own: english, foreign: german }
}

describe.each(languages)('in %s', (language) => {
  test('every text has dates of its own language, and none of the other', async () => {
    const texts = await said(language)
    expect(texts.filter((text) => dates[language].own.test(text)).length).toBeGreaterThan(10)
    // what servers and logs wrote themselves stays as it was
    const ours = texts.map((text) => text.replaceAll(/\w{3}, \d\d \w{3} 20\d\d \d\d:\d\d:\d\d GMT/g, ''))
    expect(ours.map((text) => dates[language].foreign.exec(text)?.[0]).filter((text) => text !== undefined)).toEqual([])
  })
})

test('a terminal shows times in the reader’s way, with their zone', () => {
  expect(formatTime('2026-10-14T08:41:23.518Z', 'de')).toBe('14.10.2026, 08:41:23 UTC')
  expect(formatTime('2026-10-14T08:41:23', 'en')).toBe('14 Oct 2026, 08:41:23 (local time)')
  expect(formatTime('some day', 'de')).toBe('some day')
})

test('counts in sentences follow the language', () => {
  const remark = { id: 'undecoded-lines', count: 12_345 } as const
  expect(inputRemarkText(remark, 'de')).toContain('12.345 Zeilen')
  expect(inputRemarkText(remark, 'en')).toContain('12,345 lines')
})
