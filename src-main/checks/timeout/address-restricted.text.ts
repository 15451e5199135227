import type { Bilingual } from '../../contract/text.ts'
import type { AddressRestricted } from './address-restricted.ts'

export const addressRestrictedText: Bilingual<AddressRestricted> = {
  de: {
    question: 'Lässt IIS die Adresse des Clients zu?',
    clear: 'Nach der Konfiguration von IIS darf der Client zugreifen',
    found: ({ directory, address }) => ({
      title:
        address === null
          ? `IIS lässt bei ${directory} nur bestimmte Adressen zu`
          : `IIS lässt die Adresse ${address} bei ${directory} nicht zu`,
      why: 'Die Einschränkungen für IP-Adressen weisen Anfragen ab, bevor WSUS sie sieht; meist mit 403.6, der Client meldet dann 0x80244018.',
      next: 'Die Einschränkungen für IP-Adressen auf dem WSUS anpassen',
      steps: [
        `IIS-Manager > WSUS-Verwaltung > ${directory} > Einschränkungen für IP-Adressen und Domänen: das Netz des Clients zulassen.`,
        'Danach den Scan auf dem Client wiederholen.'
      ],
      value: address ?? directory
    }),
    overturn: 'Das IIS-Protokoll zeigt Anfragen dieses Clients mit HTTP 200.'
  },
  en: {
    question: 'Does IIS admit the client’s address?',
    clear: 'By the configuration of IIS, the client may connect',
    found: ({ directory, address }) => ({
      title:
        address === null
          ? `IIS admits certain addresses only at ${directory}`
          : `IIS does not admit the address ${address} at ${directory}`,
      why: 'IP address restrictions reject requests before WSUS sees them; mostly with 403.6, and the client then reports 0x80244018.',
      next: 'Change the IP address restrictions on the WSUS machine',
      steps: [
        `IIS Manager > WSUS Administration > ${directory} > IP Address and Domain Restrictions: allow the client’s network.`,
        'Then scan again on the client.'
      ],
      value: address ?? directory
    }),
    overturn: 'The IIS log shows requests of this client with HTTP 200.'
  }
}
