import type { Bilingual } from '../../contract/text.ts'
import type { ContentRequiresSsl } from './content-requires-ssl.ts'

export const contentRequiresSslText: Bilingual<ContentRequiresSsl> = {
  de: {
    question: 'Können Clients Inhalte und Lizenzbedingungen über http laden?',
    clear: 'Das Verzeichnis Content nimmt http-Anfragen an',
    found: ({ flags }) => ({
      title: 'Das Verzeichnis Content verlangt SSL',
      why: 'Inhalte und Lizenzbedingungen laden Clients immer über http. IIS weist sie mit 403.4 ab; der Scan endet mit 0x80240033, Downloads mit 0x80244018.',
      next: '„SSL erforderlich“ beim Verzeichnis Content abwählen',
      steps: [
        'IIS-Manager > WSUS-Verwaltung > Content > SSL-Einstellungen: „SSL erforderlich“ abwählen.',
        'Steht es bei der Website selbst, dort abwählen und bei ApiRemoting30, ClientWebService, DssAuthWebService, ServerSyncWebService und SimpleAuthWebService einzeln anhaken.'
      ],
      value: flags
    }),
    overturn: 'Das IIS-Protokoll zeigt zur Zeit des Fehlers keinen Status 403 für /Content.'
  },
  en: {
    question: 'Can clients download content and licence terms over http?',
    clear: 'The directory Content accepts http requests',
    found: ({ flags }) => ({
      title: 'The directory Content requires SSL',
      why: 'Clients always download content and licence terms over http. IIS rejects them with 403.4; the scan ends with 0x80240033, downloads with 0x80244018.',
      next: 'Untick “Require SSL” for the directory Content',
      steps: [
        'IIS Manager > WSUS Administration > Content > SSL Settings: untick “Require SSL”.',
        'If it is set at the site itself, untick it there and tick it for ApiRemoting30, ClientWebService, DssAuthWebService, ServerSyncWebService and SimpleAuthWebService one by one.'
      ],
      value: flags
    }),
    overturn: 'The IIS log shows no status 403 for /Content at the time of the failure.'
  }
}
