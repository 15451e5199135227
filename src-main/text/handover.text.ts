import type { Language } from '../contract/text.ts'

/** The labels of the texts for those who have to act next. */
const de = {
  titles: { network: 'Text für das Netzwerk-Team', server: 'Text für die Server-Verantwortlichen' },
  matter: 'Befund',
  source: 'Quelle',
  destination: 'Ziel',
  port: 'Port',
  protocol: 'Protokoll',
  time: 'Zeit',
  seen: 'Gesehen',
  expected: 'Erwartet',
  expectation: (url: string) =>
    `Der Windows-Update-Dienst (Systemkonto) erreicht ${url} ohne Anmeldung und erhält HTTP 200.`,
  server: 'Update-Server',
  status: 'Status',
  inLogs: 'In den Protokollen des Servers',
  fromClient: 'Beim Client gesehen',
  find: 'So zu finden',
  marked: (marker: string) =>
    `Die Anfragen enthalten „supdoctor=${marker}“ in der Abfrage (cs-uri-query) und das Kennzeichen im User-Agent.`,
  byTime: (from: string, to: string) =>
    `Anfragen dieses Clients zwischen ${from} und ${to}; die Anfragen haben kein Kennzeichen.`,
  toDo: 'Zu tun',
  line: 'Zeile',
  unknown: 'unbekannt',
  over: (proxy: string) => `über ${proxy}`,
  direct: 'direkt',
  more: (count: number) => `und ${count} weitere`
}
export type HandoverText = typeof de

const en: HandoverText = {
  titles: { network: 'Text for the network team', server: 'Text for the server team' },
  matter: 'Finding',
  source: 'Source',
  destination: 'Destination',
  port: 'Port',
  protocol: 'Protocol',
  time: 'Time',
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
