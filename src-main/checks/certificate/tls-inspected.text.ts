import type { Bilingual } from '../../contract/text.ts'
import type { InspectionFacts } from './tls-inspected.ts'

export const tlsInspectedText: Bilingual<InspectionFacts> = {
  de: {
    question: 'Kommt das Zertifikat des Servers unverändert durch den Proxy?',
    clear: 'Über den Proxy kommt das Zertifikat des Servers selbst an',
    found: (f) => ({
      title: `Der Proxy ${f.proxy} ersetzt das Zertifikat des Servers durch ein eigenes`,
      why: `Über den Proxy ist das Zertifikat von ${f.issuer} ausgestellt, ohne ihn von ${f.directIssuer}. Der Proxy entschlüsselt also die Verbindung (TLS-Inspektion). Das funktioniert nur, solange dieser Computer der Zertifizierungsstelle des Proxys vertraut und der Client auf kein Zertifikat festgelegt ist.`,
      next: 'Den Update-Server von der TLS-Inspektion ausnehmen lassen',
      steps: [
        `Auf dem Proxy ${f.host} von der Inspektion ausnehmen lassen, oder den Server ohne Proxy ansprechen (Ausnahmeliste).`,
        'Danach erneut prüfen: Mit und ohne Proxy muss dasselbe Zertifikat erscheinen.'
      ],
      value: f.issuer
    }),
    overturn: 'Mit und ohne Proxy kommt dasselbe Zertifikat an.'
  },
  en: {
    question: 'Does the server’s certificate come through the proxy unchanged?',
    clear: 'The server’s own certificate arrives through the proxy',
    found: (f) => ({
      title: `The proxy ${f.proxy} replaces the server’s certificate with one of its own`,
      why: `Through the proxy the certificate was issued by ${f.issuer}, without it by ${f.directIssuer}. So the proxy decrypts the connection (TLS inspection). That works only as long as this computer trusts the proxy’s authority and the client is pinned to no certificate.`,
      next: 'Have the update server exempted from TLS inspection',
      steps: [
        `Have ${f.host} exempted from inspection on the proxy, or reach the server without the proxy (bypass list).`,
        'Then check again: the same certificate has to appear with and without the proxy.'
      ],
      value: f.issuer
    }),
    overturn: 'The same certificate arrives with and without the proxy.'
  }
}
