import type { Facts } from '../../../contract/check.ts'
import type { Bilingual, CheckText, Language } from '../../../contract/text.ts'
import { formatCode } from '../../../knowledge/format-code.ts'

/** What Windows' own HTTP stack has to do with a finding, in a sentence behind any check's own reason. */
export function withWinhttpNote(text: Bilingual): Bilingual {
  return { de: winhttpSentence(text.de, 'de'), en: winhttpSentence(text.en, 'en') }
}

function winhttpSentence(text: CheckText, language: Language): CheckText {
  return {
    ...text,
    found: (facts) => {
      const found = text.found(facts)
      const sentence = sentenceOf(facts, language)
      return sentence === null ? found : { ...found, why: `${found.why} ${sentence}` }
    }
  }
}

function sentenceOf({ windows, onlyWindows }: Facts, language: Language): string | null {
  if (typeof windows !== 'string') return null
  const text = windows === '' ? winhttpSilence[language] : formatCode(windows)
  return (onlyWindows === true ? alone : asWell)[language](text)
}

const winhttpSilence = { de: 'keine Antwort', en: 'no answer' } as const
const asWell = {
  de: (text: string) => `Auch Windows selbst meldet diesen Fehler (${text}).`,
  en: (text: string) => `Windows itself reports this error, too (${text}).`
}
const alone = {
  de: (text: string) => `Nur Windows selbst meldet diesen Fehler (${text}); die Testanfragen von SUP Doctor nicht.`,
  en: (text: string) => `Only Windows itself reports this error (${text}); the test requests of SUP Doctor do not.`
}
