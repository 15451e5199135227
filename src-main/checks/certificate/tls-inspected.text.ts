import type { Bilingual } from '../../contract/text.ts'
import type { InspectionFacts } from './tls-inspected.ts'

export const tlsInspectedText: Bilingual<InspectionFacts> = {
  de: {
    question: 'Kommt das Zertifikat des Servers unverändert durch den Proxy?',
    clear: 'Über den Proxy kommt das Zertifikat des Servers selbst an',
    found: (f) => ({
      title: `Der Proxy ${f.proxy} ersetzt das Zertifikat des Servers durch ein eigenes`,
      why: `Über den Proxy ist das Zertifikat von ${f.issuer} ausgestellt, ohne ihn von ${f.directIssuer}. Der Proxy liest die Verbindung also mit (TLS-Inspektion). Das geht nur gut, solange dieser Computer der Stelle des Proxys vertraut und der Client auf kein Zertifikat festgelegt ist.`,
      next: 'Den Update-Server von der TLS-Inspektion ausnehmen lassen',
      steps: [
        `Auf dem Proxy ${f.host} von der Inspektion ausnehmen lassen, oder den Server am Proxy vorbei ansprechen (Ausnahmeliste).`,
        'Danach erneut prüfen: Beide Wege sollen dasselbe Zertifikat zeigen.'
      ],
      value: f.issuer
    }),
    overturn: 'Über den Proxy und ohne ihn kommt dasselbe Zertifikat an.'
  },
  en: {
    question: 'Does the server’s certificate come through the proxy unchanged?',
    clear: 'Over the proxy the server’s own certificate arrives',
    found: (f) => ({
      title: `The proxy ${f.proxy} replaces the server’s certificate with one of its own`,
      why: `Over the proxy the certificate was issued by ${f.issuer}, without it by ${f.directIssuer}. So the proxy reads the connection (TLS inspection). That works only as long as this computer trusts the proxy’s authority and the client is pinned to no certificate.`,
      next: 'Have the update server exempted from TLS inspection',
      steps: [
        `Have ${f.host} exempted from inspection on the proxy, or reach the server without the proxy (bypass list).`,
        'Then check again: both ways should show the same certificate.'
      ],
      value: f.issuer
    }),
    overturn: 'The same certificate arrives over the proxy and without it.'
  }
}
