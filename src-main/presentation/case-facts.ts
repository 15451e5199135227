import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import { computerName } from '../derived/machines/chosen-machine.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { caseFactsText } from '../text/case-facts.text.ts'

/** What the case is about, as label and value. */
export function caseFacts(diagnosis: Diagnosis, language: Language): [label: string, value: string][] {
  const words = caseFactsText[language]
  const { client, wsus, collectedAt } = diagnosis
  const at = collectedAt === null ? words.noTime : formatTime(collectedAt, language, 'minute')
  return [
    [words.client, computerName(diagnosis) ?? words.unknown],
    [words.os, client?.os ?? words.unknown],
    [words.rights, readWith(diagnosis, language) || words.unknown],
    [words.wsus, wsus === null ? words.unknown : `${wsus.url} (${words.wsusSource[wsus.source]})`],
    [words.collectedAt, diagnosis.clock === 'assumed-utc' ? `${at}. ${words.assumedUtc}` : at]
  ]
}

/** The same as one line; null if it is not known. */
export function readWithLine(diagnosis: Diagnosis, language: Language): string | null {
  const read = readWith(diagnosis, language)
  return read === '' ? null : `${caseFactsText[language].rights}: ${read}`
}

/** With which rights this computer was read, and with whose own settings. */
function readWith(diagnosis: Diagnosis, language: Language): string {
  const account = diagnosis.client?.account
  const read = account === undefined ? '' : caseFactsText[language].accounts[account]
  return [rightsOf(diagnosis, language), read].filter((part) => part !== '').join('; ')
}

/** Empty if unknown. */
export function rightsOf(diagnosis: Diagnosis, language: Language): string {
  const elevated = diagnosis.client?.elevated ?? null
  if (elevated === null) return ''
  return elevated ? caseFactsText[language].elevated : caseFactsText[language].notElevated
}
