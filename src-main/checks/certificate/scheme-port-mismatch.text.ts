import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const schemePortMismatchText: Bilingual<AccessFacts> = {
  de: {
    question: 'Passen Schema (http/https) und Port zusammen?',
    clear: 'Schema und Port passen zusammen',
    found: (f) => ({
      title:
        f.detail === 'http'
          ? 'http wird an einen Port geschickt, der https erwartet'
          : f.detail === 'https'
            ? 'https wird an einen Port geschickt, der kein TLS spricht'
            : 'Schema und Port passen nicht zusammen',
      why: 'WUServer muss genau das Schema nennen, das der WSUS an diesem Port anbietet: von Haus aus http auf 8530 (80) und https auf 8531 (443).',
      next: 'Schema oder Port des Softwareupdatepunkts berichtigen',
      steps: [
        'In der ConfigMgr-Konsole: Verwaltung > Standortkonfiguration > Server und Standortsystemrollen > Softwareupdatepunkt > Eigenschaften > Allgemein: Ports und „SSL-Kommunikation mit dem WSUS-Server erforderlich“ prüfen.',
        'Im IIS-Manager des WSUS die Bindungen der Site „WSUS-Verwaltung“ damit vergleichen.',
        'Nach dem Richtlinienabruf auf dem Client erneut prüfen.'
      ],
      actor: 'server',
      value: shortValue(f, f.server)
    }),
    overturn: 'Dieselbe Adresse antwortet mit dem eingetragenen Schema.'
  },
  en: {
    question: 'Do scheme (http/https) and port match?',
    clear: 'Scheme and port match',
    found: (f) => ({
      title:
        f.detail === 'http'
          ? 'http is sent to a port that expects https'
          : f.detail === 'https'
            ? 'https is sent to a port that does not speak TLS'
            : 'Scheme and port do not match',
      why: 'WUServer has to name exactly the scheme WSUS offers on this port: by default http on 8530 (80) and https on 8531 (443).',
      next: 'Correct the scheme or the port of the software update point',
      steps: [
        'In the ConfigMgr console: Administration > Site Configuration > Servers and Site System Roles > Software update point > Properties > General: check the ports and “Require SSL communication to the WSUS Server”.',
        'Compare them with the bindings of the site “WSUS Administration” in IIS Manager on the WSUS.',
        'Check again once the client has fetched its policy.'
      ],
      actor: 'server',
      value: shortValue(f, f.server)
    }),
    overturn: 'The same address answers with the scheme that is set.'
  }
}
