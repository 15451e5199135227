import type { Language } from '../contract/text.ts'

/** Words of the comparison of two cases. */
const de = {
  title: 'Vergleich zweier Fälle',
  broken: 'betroffen',
  healthy: 'zum Vergleich',
  absent: 'nicht vorhanden',
  none: 'Kein Unterschied in den Belegen, die beide Seiten haben.',
  groups: {
    finding: 'Worauf die Ergebnisse der betroffenen Seite beruhen',
    lookedAt: 'Was sonst geprüft wird und sich unterscheidet',
    other: 'Was keine Prüfung ansieht'
  },
  sharedIds: (ids: string) =>
    `Zwei Computer mit verschiedenen Namen haben dieselbe Kennung (${ids}), vermutlich aus einem geklonten Abbild. Beim Update-Server und in ConfigMgr gelten sie dann als einer.`,
  onlyBroken: (names: string) => `Nur auf der betroffenen Seite gelesen, daher nicht verglichen: ${names}.`,
  onlyHealthy: (names: string) => `Nur auf der Seite zum Vergleich gelesen, daher nicht verglichen: ${names}.`,
  more: (count: number) => `… und ${count} weitere; alle stehen im JSON.`,
  causeOf: (cause: string) => `Ursache: ${cause}`,
  /** What is compared, by its name in the JSON; other names are those of settings, alike in every language. */
  names: {
    'newest scan': 'neueste Suche',
    proxy: 'Proxy',
    'self-update': 'Testadresse Selfupdate',
    'client-web-service': 'Testadresse ClientWebService',
    'simple-auth': 'Testadresse SimpleAuthWebService',
    native: 'WinHTTP, 64 Bit',
    'native.proxy': 'WinHTTP-Proxy, 64 Bit',
    'native.bypass': 'WinHTTP-Ausnahmen, 64 Bit',
    wow64: 'WinHTTP, 32 Bit',
    'wow64.proxy': 'WinHTTP-Proxy, 32 Bit',
    'wow64.bypass': 'WinHTTP-Ausnahmen, 32 Bit',
    name: 'Name des Computers',
    os: 'Windows',
    elevated: 'mit Administratorrechten',
    'TLS trust': 'Vertrauen (TLS)',
    'TLS name fits': 'Name passt (TLS)',
    'TLS client certificate asked for': 'Clientzertifikat verlangt (TLS)',
    'certificate subject': 'Zertifikat: Antragsteller',
    'certificate issuer': 'Zertifikat: Aussteller',
    'certificate valid until': 'Zertifikat: gültig bis',
    'certificate for servers': 'Zertifikat: für Server'
  },
  /** Words that values consist of or begin with. */
  values: {
    failed: 'gescheitert',
    succeeded: 'erfolgreich',
    direct: 'direkt',
    seen: 'kommt vor',
    true: 'ja',
    false: 'nein',
    'no proxy': 'ohne Proxy'
  },
  code: (code: string) => `Fehlercode ${code}`,
  outcomes: { found: 'Ursache gefunden', clear: 'nichts gefunden', undecided: 'noch offen' },
  hint: 'Ein Unterschied ist noch keine Ursache: Zuerst prüfen, was oben steht.'
}

type ComparisonText = typeof de

const en: ComparisonText = {
  title: 'Comparison of two cases',
  broken: 'broken',
  healthy: 'healthy',
  absent: 'not there',
  none: 'No difference in the evidence that both sides have.',
  groups: {
    finding: 'What the results of the broken side rest on',
    lookedAt: 'What else is checked and differs',
    other: 'What no check looks at'
  },
  sharedIds: (ids: string) =>
    `Two computers of different names have the same id (${ids}), probably from a cloned image. The update server and ConfigMgr then take them for one.`,
  onlyBroken: (names: string) => `Read on the broken side only, therefore not compared: ${names}.`,
  onlyHealthy: (names: string) => `Read on the healthy side only, therefore not compared: ${names}.`,
  more: (count: number) => `… and ${count} more; all of them are in the JSON.`,
  causeOf: (cause: string) => `cause: ${cause}`,
  names: {
    'newest scan': 'newest scan',
    proxy: 'proxy',
    'self-update': 'test address Selfupdate',
    'client-web-service': 'test address ClientWebService',
    'simple-auth': 'test address SimpleAuthWebService',
    native: 'WinHTTP, 64 bit',
    'native.proxy': 'WinHTTP proxy, 64 bit',
    'native.bypass': 'WinHTTP exceptions, 64 bit',
    wow64: 'WinHTTP, 32 bit',
    'wow64.proxy': 'WinHTTP proxy, 32 bit',
    'wow64.bypass': 'WinHTTP exceptions, 32 bit',
    name: 'name of the computer',
    os: 'Windows',
    elevated: 'with administrator rights',
    'TLS trust': 'trust (TLS)',
    'TLS name fits': 'name fits (TLS)',
    'TLS client certificate asked for': 'client certificate asked for (TLS)',
    'certificate subject': 'certificate: subject',
    'certificate issuer': 'certificate: issuer',
    'certificate valid until': 'certificate: valid until',
    'certificate for servers': 'certificate: for servers'
  },
  values: {
    failed: 'failed',
    succeeded: 'succeeded',
    direct: 'directly',
    seen: 'occurs',
    true: 'yes',
    false: 'no',
    'no proxy': 'no proxy'
  },
  code: (code) => `error code ${code}`,
  outcomes: { found: 'cause found', clear: 'nothing wrong found', undecided: 'not known yet' },
  hint: 'A difference is not a cause yet: check what stands first.'
}

export const comparisonWords: Readonly<Record<Language, ComparisonText>> = { de, en }
