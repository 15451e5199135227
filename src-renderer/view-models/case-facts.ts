import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { computerName } from '../../src-main/derived/machines/computer-name.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { uiText } from '../text/wizard.text.ts'

/** What the case is about, as label and value. */
export function caseFacts(diagnosis: Diagnosis, language: Language): [label: string, value: string][] {
  const ui = uiText[language].facts
  const { client, wsus, collectedAt } = diagnosis
  const at = collectedAt === null ? ui.noTime : formatTime(collectedAt, language)
  return [
    [ui.client, computerName(diagnosis) ?? ui.unknown],
    [ui.os, client?.os ?? ui.unknown],
    [ui.rights, rightsOf(diagnosis, language) || ui.unknown],
    [ui.wsus, wsus === null ? ui.unknown : `${wsus.url} (${ui.wsusSource[wsus.source]})`],
    [ui.collectedAt, diagnosis.clock === 'assumed-utc' ? `${at}. ${ui.assumedUtc}` : at]
  ]
}

/** Empty where it could not be told. */
export function rightsOf(diagnosis: Diagnosis, language: Language): string {
  const elevated = diagnosis.client?.elevated ?? null
  if (elevated === null) return ''
  return elevated ? uiText[language].rail.elevated : uiText[language].rail.notElevated
}
