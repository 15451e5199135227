import type { EvidenceValue } from '../contract/evidence/index.ts'
import type { LogEvent } from '../contract/evidence/log-event.ts'
import type { UserProxyAccount } from '../contract/evidence/user-proxy.ts'
import type { Language } from '../contract/text.ts'

/** What the rows of the evidence tables are called. Names of settings stay as Windows writes them. */
const de = {
  computer: 'Computername',
  addresses: 'Netzwerkadressen',
  system: 'Windows',
  elevated: 'Administratorrechte',
  altered: 'Dateien dieses Programms, die fehlen oder verändert sind und deshalb nicht benutzt wurden',
  yes: 'ja',
  no: 'nein',
  unknown: 'unbekannt',
  form: 'Format',
  forms: {
    classic: 'klassisch (bis Windows 8.1)',
    converted: 'von Get-WindowsUpdateLog umgewandelt',
    undecoded: 'von Get-WindowsUpdateLog umgewandelt, Meldungen nicht entschlüsselt',
    'reporting-events': 'ReportingEvents.log',
    'event-trace': 'Ereignisablaufverfolgung (.etl)',
    'event-log': 'Ereignisprotokoll (.evtx)'
  } satisfies Record<EvidenceValue<'windows-update-log'>['form'], string>,
  components: 'Komponenten',
  key: 'Schlüssel',
  absent: 'nicht vorhanden',
  notRead: 'nicht gelesen',
  proxy: 'Proxy',
  bypass: 'Ausnahmen',
  span: 'Zeitraum',
  records: 'Einträge',
  skimmed: 'davon ältere, nur nach Zeitzone und Version durchsucht',
  note: 'Hinweis',
  traceNote:
    'Windows schreibt Ereignisse erst aus dem Speicher in die Datei, wenn ein Abschnitt voll ist oder der Dienst endet; die neuesten können fehlen.',
  fields: 'Felder',
  events: {
    'scan-started': 'Scan begonnen',
    'scan-ended': 'Scan beendet',
    'scan-failed': 'Scan gescheitert',
    'scan-succeeded': 'Scan erfolgreich',
    'request-failed': 'Anfrage gescheitert',
    server: 'Update-Server',
    'server-overwritten': 'Server überschrieben',
    'policy-failed': 'Richtlinie nicht gesetzt',
    'proxy-used': 'benutzter Proxy',
    'sup-offered': 'angebotener Server',
    'phase-reached': 'Abschnitt des Scans',
    'download-failed': 'Download fehlgeschlagen'
  } satisfies Record<LogEvent['kind'], string>,
  accounts: {
    user: 'Benutzer',
    system: 'Systemkonto',
    'network-service': 'Netzwerkdienst',
    'local-service': 'Lokaler Dienst',
    machine: 'Computer',
    unknown: 'Konto unbekannt'
  } satisfies Record<UserProxyAccount['account'], string>,
  certificate: (place: number) => (place === 0 ? 'Serverzertifikat' : `Zertifikat ${place + 1} der Kette`),
  issuedBy: 'ausgestellt von',
  valid: 'gültig',
  names: 'Namen',
  otherPort: 'Anderer Port',
  marker: 'Kennzeichen',
  answer: 'Antwort',
  accepted: 'angenommen',
  acceptedIssuer: 'Clientzertifikate nimmt der Server an von',
  windowsDefault: 'nicht gesetzt; es gilt der Standardwert von Windows',
  none: 'leer',
  programs: 'Programme',
  message: 'Meldung'
}
type Labels = typeof de

const en: Labels = {
  computer: 'Computer name',
  addresses: 'Network addresses',
  system: 'Windows',
  elevated: 'Administrator rights',
  altered: 'Files of this program that are missing or were changed, and so were not used',
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  form: 'Format',
  forms: {
    classic: 'classic (up to Windows 8.1)',
    converted: 'converted by Get-WindowsUpdateLog',
    undecoded: 'converted by Get-WindowsUpdateLog, messages not decoded',
    'reporting-events': 'ReportingEvents.log',
    'event-trace': 'event trace (.etl)',
    'event-log': 'event log (.evtx)'
  },
  components: 'Components',
  key: 'Key',
  absent: 'not present',
  notRead: 'not read',
  proxy: 'proxy',
  bypass: 'bypass',
  span: 'Period',
  records: 'Entries',
  skimmed: 'of these older ones, only searched for time zone and version',
  note: 'note',
  traceNote:
    'Windows writes events from memory to the file only when a section is full or the service ends; the newest may be missing.',
  fields: 'Fields',
  events: {
    'scan-started': 'scan started',
    'scan-ended': 'scan ended',
    'scan-failed': 'scan failed',
    'scan-succeeded': 'scan succeeded',
    'request-failed': 'request failed',
    server: 'update server',
    'server-overwritten': 'server overwritten',
    'policy-failed': 'policy not set',
    'proxy-used': 'proxy used',
    'sup-offered': 'server offered',
    'phase-reached': 'phase of the scan',
    'download-failed': 'Download failed'
  },
  accounts: {
    user: 'user',
    system: 'system account',
    'network-service': 'network service',
    'local-service': 'local service',
    machine: 'computer',
    unknown: 'account unknown'
  },
  certificate: (place) => (place === 0 ? 'Server certificate' : `Certificate ${place + 1} of the chain`),
  issuedBy: 'issued by',
  valid: 'valid',
  names: 'names',
  otherPort: 'Other port',
  marker: 'Marker',
  answer: 'Answer',
  accepted: 'accepted',
  acceptedIssuer: 'The server accepts client certificates from',
  windowsDefault: 'not set; Windows’ own default applies',
  none: 'empty',
  programs: 'Programs',
  message: 'Message'
}

export const evidenceLabelsText: Readonly<Record<Language, Labels>> = { de, en }
