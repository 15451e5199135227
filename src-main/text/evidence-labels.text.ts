import type { EvidenceValue } from '../contract/evidence/index.ts'
import type { WatchEnd } from '../contract/evidence/watch.ts'
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
    'event-log': 'Ereignisprotokoll (.evtx)',
    'online-search': 'Online-Suche von Windows Update'
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
  updateService: 'Updatedienst',
  lastSearch: 'letzte erfolgreiche Suche',
  never: 'noch nie',
  restart: 'Neustart ausstehend',
  refused: 'keine Auskunft',
  watched: {
    'failing-from-start': 'Der Fehler bestand schon beim ersten Durchgang.',
    'failure-seen': 'Der Fehler trat während der Beobachtung auf.',
    'failed-scan': 'Die Testanfragen gelangen, doch ein Protokoll nennt einen fehlgeschlagenen Scan.',
    'no-server': 'Es ist kein Update-Server bekannt, der zu beobachten wäre.',
    'time-up': 'Die Zeit war um, ohne dass der Fehler auftrat.'
  } satisfies Record<WatchEnd, string>,
  works: 'in Ordnung',
  fails: 'fehlgeschlagen',
  rounds: 'Durchgänge',
  changed: 'seit dem vorigen Durchgang geändert',
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
    'event-log': 'event log (.evtx)',
    'online-search': 'online search of Windows Update'
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
  updateService: 'update service',
  lastSearch: 'last successful search',
  never: 'never',
  restart: 'restart pending',
  refused: 'no answer',
  watched: {
    'failing-from-start': 'The failure was there in the first round.',
    'failure-seen': 'The failure happened while watching.',
    'failed-scan': 'The test requests worked, but a log tells of a failed scan.',
    'no-server': 'No update server is known that could be watched.',
    'time-up': 'The time was up, and the failure had not happened.'
  },
  works: 'in order',
  fails: 'failed',
  rounds: 'rounds',
  changed: 'changed since the round before',
  message: 'Message'
}

export const evidenceLabelsText: Readonly<Record<Language, Labels>> = { de, en }
