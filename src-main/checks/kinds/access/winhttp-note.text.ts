import type { Facts } from '../../../contract/check.ts'
import type { Bilingual, CheckText, Language } from '../../../contract/text.ts'
import { shownCode } from '../../../knowledge/format-code.ts'

/** What Windows' own HTTP stack has to do with a finding, in a sentence behind any check's own reason. */
export function withWindows(text: Bilingual): Bilingual {
  return { de: saying(text.de, 'de'), en: saying(text.en, 'en') }
}

function saying(text: CheckText, language: Language): CheckText {
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
  const said = windows === '' ? silence[language] : shownCode(windows)
  return (onlyWindows === true ? alone : asWell)[language](said)
}

const silence = { de: 'keine Antwort', en: 'no answer' } as const
const asWell = {
  de: (said: string) => `Windows selbst meldet dasselbe (${said}).`,
  en: (said: string) => `Windows itself reports the same (${said}).`
}
const alone = {
  de: (said: string) =>
    `Gezeigt hat das nur der HTTP-Weg von Windows selbst (${said}); unsere eigenen Anfragen zeigen es nicht.`,
  en: (said: string) => `Only Windows’ own HTTP stack showed this (${said}); our own requests do not show it.`
}
