import type { Language } from '../contract/text.ts'
import { evidencePlaceText } from './evidence-place.text.ts'

/** What a case is about. */
const de = {
  client: 'Computer',
  os: 'Windows',
  rights: 'Rechte',
  elevated: 'mit Administratorrechten',
  notElevated: 'ohne Administratorrechte',
  unknown: 'unbekannt',
  wsus: 'Update-Server',
  collectedAt: 'Stand',
  noTime: 'ohne Zeitangabe',
  assumedUtc: 'Ein Protokoll nennt seine Zeitzone nicht; seine Zeiten sind Ortszeit.',
  wsusSource: { policy: 'aus der Richtlinie', argument: evidencePlaceText.de.answer, log: 'aus den Protokollen' }
}
type CaseFactsText = typeof de

const en: CaseFactsText = {
  client: 'Computer',
  os: 'Windows',
  rights: 'Rights',
  elevated: 'with administrator rights',
  notElevated: 'without administrator rights',
  unknown: 'unknown',
  wsus: 'Update server',
  collectedAt: 'As of',
  noTime: 'no time known',
  assumedUtc: 'One log does not name its time zone; its times are local time.',
  wsusSource: { policy: 'from the policy', argument: evidencePlaceText.en.answer, log: 'from the logs' }
}

export const caseFactsText: Readonly<Record<Language, CaseFactsText>> = { de, en }
