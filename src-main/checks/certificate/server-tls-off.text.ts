import type { Bilingual } from '../../contract/text.ts'
import type { ServerTlsOff } from './server-tls-off.ts'

export const serverTlsOffText: Bilingual<ServerTlsOff> = {
  de: {
    question: 'Nimmt der Server die TLS-Version an, die Clients anbieten?',
    clear: 'TLS 1.2 ist auf dem Server eingeschaltet',
    found: ({ version }) => ({
      title: `${version} ist auf dem Server abgeschaltet`,
      why: 'Clients mit Windows bieten diese Version an; lehnt der Server sie ab, bricht der Handshake ab. Der Client meldet 0x80072EFE oder 0x80072F7D.',
      next: `${version} auf dem WSUS für Server einschalten`,
      steps: [
        `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\${version}\\Server: Enabled auf 1 und DisabledByDefault auf 0 setzen, oder den Schlüssel löschen.`,
        'Danach den Server neu starten.'
      ],
      value: version
    }),
    overturn: 'Ein Handshake mit dieser Version gelingt.'
  },
  en: {
    question: 'Does the server accept the TLS version that clients offer?',
    clear: 'TLS 1.2 is on at the server',
    found: ({ version }) => ({
      title: `${version} is off at the server`,
      why: 'Windows clients offer this version; where the server refuses it, the handshake breaks off. The client reports 0x80072EFE or 0x80072F7D.',
      next: `Turn on ${version} for servers on the WSUS machine`,
      steps: [
        `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\${version}\\Server: set Enabled to 1 and DisabledByDefault to 0, or delete the key.`,
        'Then restart the server.'
      ],
      value: version
    }),
    overturn: 'A handshake with this version succeeds.'
  }
}
