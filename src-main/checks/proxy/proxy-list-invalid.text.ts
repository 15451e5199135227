import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** What is wrong there, by the reader's word for it. */
const de = {
  comma: 'ein Komma statt eines Semikolons',
  path: 'ein Pfad oder Schrägstrich nach dem Port',
  scheme: 'ein Schema, das WinHTTP nicht kennt',
  empty: 'der Servername fehlt',
  character: 'ein Zeichen, das in keinem Servernamen vorkommt',
  'port-missing': 'der Port fehlt nach dem Doppelpunkt',
  'port-invalid': 'kein gültiger Port'
} as Readonly<Record<string, string>>
const en: typeof de = {
  comma: 'a comma instead of a semicolon',
  path: 'a path or slash after the port',
  scheme: 'a scheme that WinHTTP does not know',
  empty: 'the server’s name is missing',
  character: 'a character that no server’s name contains',
  'port-missing': 'the port is missing after the colon',
  'port-invalid': 'not a valid port'
}

export const proxyListInvalidText: Bilingual<
  AccessFacts & { readonly list: string | null; readonly at: number | null }
> = {
  de: {
    question: 'Ist die Proxyliste gültig geschrieben?',
    clear: 'Die Proxyliste ist gültig geschrieben',
    found: (f) => ({
      title: 'Die eingetragene Proxyliste ist nicht gültig geschrieben',
      why: 'WinHTTP liest die Liste streng. Ein einziger Schreibfehler genügt, und keine Anfrage verlässt den Computer (0x80240030).',
      next: 'Die Proxyliste berichtigen',
      steps: [
        f.list === null
          ? 'Die Einstellung mit „netsh winhttp show proxy“ ansehen.'
          : `In „${f.list}“, Zeichen ${f.at}: ${de[f.detail ?? ''] ?? 'nicht lesbar'}.`,
        'Erlaubt sind Einträge der Form server:port oder http=server:port;https=server:port, getrennt durch Semikolon; kein Komma, kein Pfad, kein Schrägstrich am Ende.',
        'Braucht die Verbindung zum WSUS keinen Proxy, die Einstellung von WinHTTP zurücksetzen: netsh winhttp reset proxy (wirkt nicht auf ein PAC-Skript oder WPAD).'
      ],
      command: 'netsh winhttp show proxy',
      value: shortValue(f, f.list)
    }),
    overturn: 'Windows Update erreicht den Server mit genau dieser Liste.'
  },
  en: {
    question: 'Is the proxy list well formed?',
    clear: 'The proxy list is well formed',
    found: (f) => ({
      title: 'The proxy list is not well formed',
      why: 'WinHTTP reads the list strictly. A single typo is enough to stop every request (0x80240030).',
      next: 'Correct the proxy list',
      steps: [
        f.list === null
          ? 'Look at the setting with “netsh winhttp show proxy”.'
          : `In “${f.list}”, character ${f.at}: ${en[f.detail ?? ''] ?? 'unreadable'}.`,
        'Entries look like server:port or http=server:port;https=server:port, separated by semicolons; no comma, no path, no trailing slash.',
        'If the connection to WSUS needs no proxy, reset the setting of WinHTTP: netsh winhttp reset proxy (does not affect a PAC script or WPAD).'
      ],
      command: 'netsh winhttp show proxy',
      value: shortValue(f, f.list)
    }),
    overturn: 'Windows Update reaches the server with exactly this list.'
  }
}
