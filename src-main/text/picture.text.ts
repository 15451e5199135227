import type { Language } from '../contract/text.ts'

/** The picture of the way from the computer to the update server. */
const de = {
  nodes: {
    client: 'Dieser Computer',
    clientInFiles: 'Client laut Dateien',
    proxy: 'Proxy',
    network: 'Netzwerk',
    server: 'Update-Server'
  },
  settings: { ok: 'Einstellungen richtig', open: 'Einstellungen noch offen', unread: 'Einstellungen nicht gelesen' },
  withoutProxy: 'ohne Proxy',
  withProxy: 'über Proxy',
  proxyUnread: 'Proxy nicht gelesen',
  name: (duration: string) => `Name · ${duration}`,
  port: (port: string, duration: string) => `Port ${port} · ${duration}`,
  noCertificate: 'http, kein Zertifikat nötig',
  certificateOk: 'Zertifikat in Ordnung',
  certificateUnread: 'Zertifikat nicht geprüft',
  answers: (duration: string) => `antwortet in ${duration}`,
  scanned: 'letzte Suche gelungen',
  downloadFails: 'Dateien kommen nicht an',
  unchecked: 'nicht geprüft',
  notReached: 'nicht erreicht',
  windowsStops: 'hier bricht Windows ab',
  sideOpen: 'Server oder Netzwerk?',
  likely: 'vermutlich hier',
  possible: 'möglicherweise hier',
  withoutCheck: 'antwortet nur ohne Zertifikatsprüfung',
  counter: {
    direct: 'Gegenprobe ohne Proxy',
    proxy: (proxy: string) => `Gegenprobe über ${proxy}`,
    works: (way: string, duration: string, status: string) => `${way}: antwortet in ${duration}${status}`,
    fails: (way: string) => `${way}: gelingt auch nicht`,
    notUsed: 'diesen Weg nutzt Windows nicht'
  },
  running: {
    reading: 'wird gelesen',
    read: 'gelesen',
    unread: 'nicht gelesen',
    proxyRead: 'Proxy gelesen',
    asking: 'Verbindung wird geprüft',
    connected: 'Verbindung steht',
    waiting: 'wartet auf Antwort',
    answered: 'Antwort wird ausgewertet'
  },
  idle: {
    client: 'Einstellungen, Dienste, Protokolle',
    route: '1 · Proxy',
    network: 'Name, Firewall, Port',
    arrival: '2 · Zertifikat',
    server: '3 · Antwort'
  },
  states: {
    ok: 'in Ordnung',
    bad: 'hier bricht es ab',
    unsure: 'hier, noch nicht sicher',
    off: 'offen',
    running: 'läuft'
  },
  places: {
    client: 'am Computer',
    route: 'hinter dem Computer',
    proxy: 'am Proxy',
    beyond: 'hinter dem Proxy',
    network: 'im Netzwerk',
    arrival: 'vor dem Update-Server',
    server: 'am Update-Server'
  },
  label: {
    bad: (place: string) => `Weg zum Update-Server: bricht ${place} ab`,
    unsure: (place: string) => `Weg zum Update-Server: bricht ${place} ab, was noch nicht sicher ist`,
    ok: 'Weg zum Update-Server: durchgehend in Ordnung',
    off: 'Weg zum Update-Server: nicht vollständig geprüft',
    running: 'Weg zum Update-Server: wird geprüft',
    idle: 'Das wird geprüft: Computer, Proxy, Netzwerk, Update-Server'
  },
  line: 'Weg'
}
type PictureText = typeof de

const en: PictureText = {
  nodes: {
    client: 'This computer',
    clientInFiles: 'Client in the files',
    proxy: 'Proxy',
    network: 'Network',
    server: 'Update server'
  },
  settings: { ok: 'settings correct', open: 'settings not known yet', unread: 'settings not read' },
  withoutProxy: 'no proxy',
  withProxy: 'through a proxy',
  proxyUnread: 'proxy not read',
  name: (duration) => `name · ${duration}`,
  port: (port, duration) => `port ${port} · ${duration}`,
  noCertificate: 'http, no certificate needed',
  certificateOk: 'certificate OK',
  certificateUnread: 'certificate not checked',
  answers: (duration) => `answers in ${duration}`,
  scanned: 'last search succeeded',
  downloadFails: 'files do not arrive',
  unchecked: 'not checked',
  notReached: 'not reached',
  windowsStops: 'Windows stops here',
  sideOpen: 'server or network?',
  likely: 'probably here',
  possible: 'possibly here',
  withoutCheck: 'answers only without a certificate check',
  counter: {
    direct: 'Counter-check without the proxy',
    proxy: (proxy) => `Counter-check through ${proxy}`,
    works: (way, duration, status) => `${way}: answers in ${duration}${status}`,
    fails: (way) => `${way}: fails as well`,
    notUsed: 'Windows does not use this path'
  },
  running: {
    reading: 'being read',
    read: 'read',
    unread: 'not read',
    proxyRead: 'proxy read',
    asking: 'connection being tested',
    connected: 'connection made',
    waiting: 'waiting for the answer',
    answered: 'answer being evaluated'
  },
  idle: {
    client: 'settings, services, logs',
    route: '1 · Proxy',
    network: 'name, firewall, port',
    arrival: '2 · Certificate',
    server: '3 · Response'
  },
  states: { ok: 'OK', bad: 'fails here', unsure: 'here, not certain yet', off: 'not known', running: 'running' },
  places: {
    client: 'on the computer',
    route: 'behind the computer',
    proxy: 'at the proxy',
    beyond: 'behind the proxy',
    network: 'in the network',
    arrival: 'before the update server',
    server: 'at the update server'
  },
  label: {
    bad: (place) => `Path to the update server: fails ${place}`,
    unsure: (place) => `Path to the update server: fails ${place}, which is not certain yet`,
    ok: 'Path to the update server: OK all along',
    off: 'Path to the update server: not checked completely',
    running: 'Path to the update server: being checked',
    idle: 'What is checked: computer, proxy, network, update server'
  },
  line: 'Path'
}

export const pictureText: Readonly<Record<Language, PictureText>> = { de, en }
