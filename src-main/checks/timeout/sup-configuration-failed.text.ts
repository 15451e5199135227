import type { Bilingual } from '../../contract/text.ts'
import type { SupFailed } from './sup-configuration-failed.ts'

const de = {
  refused:
    'Der Standortserver bekommt auf dem Port der Konsole keine Verbindung zum WSUS: Port oder Website auf dem Server stimmen nicht.',
  status: 'Der WSUS weist auch den Standortserver ab; derselbe Fehler trifft die Clients.',
  transport: 'Auch der Standortserver bekommt keine TLS-Verbindung zum WSUS.',
  trust: 'Der Standortserver vertraut dem Zertifikat des WSUS nicht, oder dessen Name passt nicht.',
  unknown: 'Den Grund nennt WCM.log in den Zeilen davor.'
} satisfies Record<SupFailed['reason'], string>

const en: typeof de = {
  refused:
    'The site server gets no connection to the WSUS on the port of the console: port or site on the server are wrong.',
  status: 'The WSUS rejects the site server as well; the same fault affects the clients.',
  transport: 'The site server gets no TLS connection to the WSUS either.',
  trust: 'The site server does not trust the certificate of the WSUS, or its name does not match.',
  unknown: 'WCM.log names the reason in the lines before.'
}

export const supConfigurationFailedText: Bilingual<SupFailed> = {
  de: {
    question: 'Kann der Standortserver den WSUS einrichten?',
    clear: 'Der Standortserver hat den WSUS zuletzt erfolgreich eingerichtet',
    found: ({ reason, status }) => ({
      title: `Auch der Standortserver erreicht den WSUS nicht${status === null ? '' : ` (HTTP ${status})`}`,
      why: `WCM.log endet mit dem Zustand 3 (WSUS_CONFIG_FAILED). ${de[reason]} Das Netzwerk zwischen Client und Server ist damit nicht der einzige Verdächtige.`,
      next: 'Auf dem WSUS Ports, SSL-Einstellungen und Anwendungspool prüfen',
      steps: [
        'Ports und SSL in den Eigenschaften des Softwareupdatepunkts mit den Bindungen der WSUS-Website in IIS vergleichen.',
        'Auf dem WSUS %windir%\\System32\\inetsrv\\appcmd.exe list apppools ausführen: WsusPool muss Started sein.',
        'Danach zeigt WCM.log „Setting new configuration state to 2 (WSUS_CONFIG_SUCCESS)“.'
      ],
      value: status === null ? 'WCM.log' : `HTTP ${status}`
    }),
    overturn: 'Eine spätere Zeile von WCM.log nennt den Zustand 2 (WSUS_CONFIG_SUCCESS).'
  },
  en: {
    question: 'Can the site server configure the WSUS?',
    clear: 'The site server configured the WSUS successfully the last time',
    found: ({ reason, status }) => ({
      title: `The site server does not reach the WSUS either${status === null ? '' : ` (HTTP ${status})`}`,
      why: `WCM.log ends with state 3 (WSUS_CONFIG_FAILED). ${en[reason]} So the network between client and server is not the only suspect.`,
      next: 'Check ports, SSL settings and application pool on the WSUS machine',
      steps: [
        'Compare ports and SSL in the properties of the software update point with the bindings of the WSUS site in IIS.',
        'On the WSUS machine run %windir%\\System32\\inetsrv\\appcmd.exe list apppools: WsusPool has to be Started.',
        'WCM.log then shows “Setting new configuration state to 2 (WSUS_CONFIG_SUCCESS)”.'
      ],
      value: status === null ? 'WCM.log' : `HTTP ${status}`
    }),
    overturn: 'A later line of WCM.log names state 2 (WSUS_CONFIG_SUCCESS).'
  }
}
