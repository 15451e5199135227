import type { Language } from '../contract/text.ts'

/** The labels of the texts for those who have to act next. */
export interface HandoverText {
  readonly titles: Readonly<Record<'network' | 'server', string>>
  readonly matter: string
  readonly source: string
  readonly destination: string
  readonly port: string
  readonly protocol: string
  readonly time: string
  readonly seen: string
  readonly expected: string
  readonly expectation: (url: string) => string
  readonly server: string
  readonly status: string
  readonly inLogs: string
  readonly fromClient: string
  readonly find: string
  readonly marked: (marker: string) => string
  readonly byTime: (from: string, to: string) => string
  readonly toDo: string
  readonly line: string
  readonly unknown: string
  readonly over: (proxy: string) => string
  readonly direct: string
  readonly more: (count: number) => string
}

const de: HandoverText = {
  titles: { network: 'Text für das Netzwerk-Team', server: 'Text für die Server-Verantwortlichen' },
  matter: 'Geprüfter Computer',
  source: 'Quelle',
  destination: 'Ziel',
  port: 'Port',
  protocol: 'Protokoll',
  time: 'Zeit (UTC)',
  seen: 'Gesehen',
  expected: 'Erwartet',
  expectation: (url) => `Der Windows-Update-Dienst (Systemkonto) erreicht ${url} ohne Anmeldung und erhält HTTP 200.`,
  server: 'Update-Server',
  status: 'Status',
  inLogs: 'In den Protokollen des Servers',
  fromClient: 'Beim Client gesehen',
  find: 'So zu finden',
  marked: (marker) =>
    `Die Anfragen enthalten „supdoctor=${marker}“ in der Abfrage (cs-uri-query) und das Kennzeichen im User-Agent.`,
  byTime: (from, to) => `Anfragen dieses Clients zwischen ${from} und ${to}; die Anfragen haben kein Kennzeichen.`,
  toDo: 'Zu tun',
  line: 'Zeile',
  unknown: 'unbekannt',
  over: (proxy) => `über ${proxy}`,
  direct: 'direkt',
  more: (count) => `und ${count} weitere`
}

const en: HandoverText = {
  titles: { network: 'Text for the network team', server: 'Text for the server team' },
  matter: 'Computer checked',
  source: 'Source',
  destination: 'Destination',
  port: 'Port',
  protocol: 'Protocol',
  time: 'Time (UTC)',
  seen: 'Seen',
  expected: 'Expected',
  expectation: (url) =>
    `The Windows Update service (system account) reaches ${url} without a sign-in and receives HTTP 200.`,
  server: 'Update server',
  status: 'Status',
  inLogs: 'In the server’s logs',
  fromClient: 'Seen at the client',
  find: 'How to find it',
  marked: (marker) =>
    `The requests have “supdoctor=${marker}” in the query (cs-uri-query) and the marker in the user agent.`,
  byTime: (from, to) => `Requests of this client between ${from} and ${to}; these requests have no marker.`,
  toDo: 'To do',
  line: 'line',
  unknown: 'unknown',
  over: (proxy) => `through ${proxy}`,
  direct: 'direct',
  more: (count) => `and ${count} more`
}

export const handoverText: Readonly<Record<Language, HandoverText>> = { de, en }
