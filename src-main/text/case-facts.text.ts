import type { Language } from '../contract/text.ts'
import { evidencePlaceText } from './evidence-place.text.ts'

/** What a case is about. */
const de = {
  client: 'Computer',
  os: 'Windows',
  rights: 'Rechte',
  elevated: 'mit Administratorrechten',
  notElevated: 'ohne Administratorrechte',
  accounts: {
    'signed-in': 'gelesen mit dem angemeldeten Konto',
    other: 'gelesen mit einem anderen Konto als dem angemeldeten; Proxy und Zertifikate sind die jenes Kontos',
    system: 'gelesen als SYSTEM, wie der Update-Dienst',
    'local-service': 'gelesen als Lokaler Dienst',
    'network-service': 'gelesen als Netzwerkdienst'
  },
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
  accounts: {
    'signed-in': 'read with the account that is signed in',
    other: 'read with another account than the one that is signed in; proxy and certificates are that account’s',
    system: 'read as SYSTEM, as the update service does',
    'local-service': 'read as Local Service',
    'network-service': 'read as Network Service'
  },
  unknown: 'unknown',
  wsus: 'Update server',
  collectedAt: 'As of',
  noTime: 'no time known',
  assumedUtc: 'One log does not name its time zone; its times are local time.',
  wsusSource: { policy: 'from the policy', argument: evidencePlaceText.en.answer, log: 'from the logs' }
}

export const caseFactsText: Readonly<Record<Language, CaseFactsText>> = { de, en }
