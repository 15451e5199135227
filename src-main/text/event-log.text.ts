import type { EventLogFact } from '../contract/evidence/event-log.ts'
import type { Language } from '../contract/text.ts'

const de = {
  'search-failed': 'Suche nach Updates gescheitert',
  'search-succeeded': 'Suche nach Updates erfolgreich',
  'update-service-unreachable': 'Update-Server nicht erreicht',
  'connectivity-lost': 'Verbindung verloren',
  'connectivity-restored': 'Verbindung wieder da',
  'content-obtained': 'Update geladen oder installiert',
  'content-failed': 'Laden oder Installieren gescheitert',
  'agent-update-failed': 'Aktualisierung des Agents gescheitert',
  'agent-stopped': 'Agent beendet',
  'proxy-changed': 'Proxyeinstellungen geändert',
  'name-unanswered': 'Namensabfrage ohne Antwort',
  'transfer-started': 'Übertragung begonnen',
  'transfer-ended': 'Übertragung beendet',
  'transfer-proxy-failed': 'Proxy der Übertragung gescheitert',
  'credentials-accepted': 'Anmeldung verlangt und angenommen',
  'credentials-refused': 'Anmeldung abgelehnt',
  'range-refused': 'HTTP-Funktion fehlt, die BITS braucht',
  'transfer-service-failed': 'BITS nicht gestartet',
  'chain-failed': 'Zertifikat beanstandet',
  'chain-refused': 'Zertifikatkette abgelehnt',
  'revocation-failed': 'Sperrprüfung gescheitert',
  'retrieval-failed': 'Abruf für Zertifikat gescheitert',
  'service-failed': 'Dienst gescheitert',
  'service-start-changed': 'Starttyp geändert',
  'clock-changed': 'Uhr gestellt',
  'clock-unsynchronised': 'Uhr nicht abgeglichen',
  'tls-failed': 'TLS gescheitert'
} satisfies Record<EventLogFact['kind'], string>
type Names = typeof de

const en: Names = {
  'search-failed': 'search for updates failed',
  'search-succeeded': 'search for updates succeeded',
  'update-service-unreachable': 'update server not reached',
  'connectivity-lost': 'connection lost',
  'connectivity-restored': 'connection back',
  'content-obtained': 'update downloaded or installed',
  'content-failed': 'download or installation failed',
  'agent-update-failed': 'update of the agent failed',
  'agent-stopped': 'agent stopped',
  'proxy-changed': 'proxy settings changed',
  'name-unanswered': 'name query not answered',
  'transfer-started': 'transfer started',
  'transfer-ended': 'transfer ended',
  'transfer-proxy-failed': 'proxy of the transfer failed',
  'credentials-accepted': 'sign-in required and accepted',
  'credentials-refused': 'sign-in refused',
  'range-refused': 'HTTP feature that BITS needs is missing',
  'transfer-service-failed': 'BITS did not start',
  'chain-failed': 'certificate with a fault',
  'chain-refused': 'certificate chain refused',
  'revocation-failed': 'revocation check failed',
  'retrieval-failed': 'retrieval for a certificate failed',
  'service-failed': 'service failed',
  'service-start-changed': 'start type changed',
  'clock-changed': 'clock set',
  'clock-unsynchronised': 'clock not synchronised',
  'tls-failed': 'TLS failed'
}

export const eventLogText: Readonly<Record<Language, Names>> = { de, en }
