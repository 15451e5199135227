import type { ScanPhase } from '../contract/evidence/log-event.ts'
import type { Counts, ScanAttempt, ServerChange } from '../contract/scan-story.ts'
import type { Language } from '../contract/text.ts'
import { formatNumber } from './format-number.ts'

/** The words for a scan's story, the same in the report and in the wizard. */
const de = {
  title: 'Verlauf der Scans',
  caption: 'Alle Scans im Einzelnen',
  columns: ['Zeit', 'Ausgang', 'Server', 'Erreicht', 'Zählt für Wechsel', 'Fundstelle'] satisfies readonly [
    time: string,
    outcome: string,
    server: string,
    phase: string,
    counts: string,
    place: string
  ],
  outcomes: { succeeded: 'erfolgreich', failed: 'fehlgeschlagen', unfinished: 'Ende unbekannt' } satisfies Record<
    ScanAttempt['outcome'],
    string
  >,
  phases: {
    location: 'Suche nach dem Server',
    policy: 'Übergabe der Richtlinie',
    connect: 'Name und Verbindung',
    authorisation: 'Anmeldung (Cookie)',
    sync: 'Abgleich',
    report: 'Meldung'
  } satisfies Record<ScanPhase, string>,
  counts: {
    yes: 'ja',
    'not-listed': 'nein, nicht auf der Liste',
    'no-end': 'nein, Ende unbekannt',
    stopped: 'nein, abgebrochen',
    'no-code': 'nein, ohne Code',
    'other-caller': 'nein, nicht von ConfigMgr',
    succeeded: '–'
  } satisfies Record<Counts, string>,
  changes: {
    switch: (from, to) => `Wechsel von ${from} zu ${to}`,
    scheme: (from, to) => `Derselbe Server mit anderem Schema: ${from}, dann ${to}`,
    port: (from, to) => `Derselbe Server mit anderem Port: ${from}, dann ${to}`,
    name: (from, to) => `Derselbe Server, anders geschrieben: ${from}, dann ${to}`
  } satisfies Record<ServerChange['kind'], (from: string, to: string) => string>,
  changesTitle: 'Server und Richtlinie',
  offered: (count: number) =>
    count === 1 ? 'Angeboten wurde ein Server (kein Wechsel möglich)' : `Angeboten wurden ${count} Server`,
  overwritten: (url: string) => `Eine Domänenrichtlinie überschrieb den Server mit ${url}`,
  proxy: (list: string) => `Proxy ${list}`,
  noProxy: 'ohne Proxy',
  line: 'Zeile',
  leftOut: (count: number) => `${formatNumber(count, 'de')} ältere Scans sind hier nicht aufgeführt.`,
  /** Description of the chart for screen readers. */
  picture: (scans: number, failed: number, open: number, switches: number, from: string, to: string) =>
    `Zeitstrahl: Scans von ${from} bis ${to}: ${scans}, davon ${failed} fehlgeschlagen, ${open} mit unbekanntem Ende; Wechsel des Servers: ${switches}. Die Tabelle darunter nennt jeden einzeln.`,
  switchMark: 'Wechsel',
  /** The last lane where there are more servers than lanes. */
  otherServers: 'weitere Server'
}
type ScanStoryText = typeof de

const en: ScanStoryText = {
  title: 'Scan history',
  caption: 'All scans',
  columns: ['Time', 'Outcome', 'Server', 'Reached', 'Counts for a switch', 'Found at'],
  outcomes: { succeeded: 'succeeded', failed: 'failed', unfinished: 'end unknown' },
  phases: {
    location: 'looking for the server',
    policy: 'handing over the policy',
    connect: 'name and connection',
    authorisation: 'sign-in (cookie)',
    sync: 'synchronisation',
    report: 'report'
  },
  counts: {
    yes: 'yes',
    'not-listed': 'no, not on the list',
    'no-end': 'no, end unknown',
    stopped: 'no, it was stopped',
    'no-code': 'no, without a code',
    'other-caller': 'no, not by ConfigMgr',
    succeeded: '–'
  },
  changes: {
    switch: (from, to) => `Switch from ${from} to ${to}`,
    scheme: (from, to) => `The same server with another scheme: ${from}, then ${to}`,
    port: (from, to) => `The same server with another port: ${from}, then ${to}`,
    name: (from, to) => `The same server, spelt differently: ${from}, then ${to}`
  },
  changesTitle: 'Server and policy',
  offered: (count) => (count === 1 ? 'One server was offered (no switch possible)' : `${count} servers were offered`),
  overwritten: (url) => `A domain policy overwrote the server with ${url}`,
  proxy: (list) => `proxy ${list}`,
  noProxy: 'without a proxy',
  line: 'line',
  leftOut: (count) => `${formatNumber(count, 'en')} older scans are not listed here.`,
  picture: (scans, failed, open, switches, from, to) =>
    `Timeline: scans from ${from} to ${to}: ${scans}, of these ${failed} failed, ${open} with unknown end; switches of server: ${switches}. The table below lists each of them.`,
  switchMark: 'switch',
  otherServers: 'further servers'
}

export const scanStoryText: Readonly<Record<Language, ScanStoryText>> = { de, en }
