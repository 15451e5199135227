import type { FailureReason, SkipReason } from '../../src-main/contract/evidence/index.ts'

/** What evidence is called and how its rungs end. */
export const evidenceDe = {
  live: 'eben gelesen',
  answer: 'Ihre Angabe',
  line: (number: string) => `Zeile ${number}`,
  failed: {
    'timed-out': 'keine Antwort in der vorgesehenen Zeit',
    'access-denied': 'Zugriff verweigert',
    unreadable: 'nicht lesbar',
    unsupported: 'auf diesem System nicht möglich',
    altered: 'nicht gestartet, weil eine Datei dieses Programms fehlt oder seit dem Bau verändert wurde',
    crashed: 'an einem Fehler des Programms gescheitert'
  } satisfies Record<FailureReason, string>,
  skipped: {
    'not-applicable': 'trifft hier nicht zu',
    declined: 'war abgewählt',
    'needs-administrator': 'braucht Administratorrechte',
    cancelled: 'wurde abgebrochen'
  } satisfies Record<SkipReason, string>,
  absent: 'lag nicht vor',
  insufficient: 'gelesen, reicht zur Antwort aber nicht aus',
  ladder: {
    caption: (url: string) => `Die Wege zu ${url}`,
    path: 'Weg',
    name: 'Name',
    tcp: 'Verbindung',
    connect: 'Tunnel',
    tls: 'TLS',
    http: 'HTTP',
    direct: 'direkt',
    via: (proxy: string) => `über ${proxy}`,
    setBy: { 'user-proxy': 'Proxy des Kontos', pac: 'laut PAC-Skript' },
    effective: 'so geht Windows',
    allAddresses: (count: number) => `alle ${count} Prüfadressen`,
    addresses: {
      'self-update': 'Selfupdate',
      'client-web-service': 'ClientWebService',
      'simple-auth': 'SimpleAuthWebService'
    },
    none: 'ohne',
    notReached: 'nicht erreicht',
    more: (count: number) => `+${count}`
  },
  rungs: {
    name: { resolved: '', 'not-found': 'unbekannt', 'no-answer': 'keine Antwort', failed: 'gescheitert' },
    tcp: {
      connected: 'offen',
      refused: 'abgelehnt',
      'no-answer': 'keine Antwort',
      reset: 'abgebrochen',
      unreachable: 'nicht erreichbar',
      failed: 'gescheitert'
    },
    tls: {
      'not-tls': 'spricht kein TLS',
      alert: 'abgewiesen',
      'no-answer': 'keine Antwort',
      reset: 'abgebrochen',
      failed: 'gescheitert'
    },
    trust: {
      'untrusted-root': 'nicht vertraut',
      'chain-incomplete': 'Kette unvollständig',
      name: 'Name passt nicht',
      expired: 'abgelaufen',
      early: 'noch nicht gültig'
    },
    http: { 'no-answer': 'keine Antwort', reset: 'abgebrochen', malformed: 'unlesbar' },
    unfinished: 'nicht beendet'
  }
}

export type EvidenceWords = typeof evidenceDe
