import type { Bilingual } from '../../contract/text.ts'
import type { DemandFacts } from './client-certificate-demanded.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** The directory that requires one; null if the whole port does. */
function directory(f: AccessFacts<DemandFacts>): string | null {
  return f.directory === undefined || f.directory === '' ? null : f.directory
}

export const clientCertificateDemandedText: Bilingual<AccessFacts<DemandFacts>> = {
  de: {
    question: 'Kommt der Server ohne Clientzertifikate aus?',
    clear: 'Der Server verlangt kein Clientzertifikat',
    found: (f) => ({
      title: `Der Server verlangt ${directory(f) === null ? '' : `für ${directory(f)} `}ein Clientzertifikat`,
      why: 'Der Windows-Update-Dienst legt keines vor. Schon die Einstellung „Akzeptieren“ führt zu 0x80072F0C; WSUS braucht „Ignorieren“.',
      next: 'Clientzertifikate im IIS des WSUS auf „Ignorieren“ stellen',
      steps: [
        ...(directory(f) === null
          ? []
          : [
              `Beim Verbinden verlangt der Server keines, erst nach der Anfrage an /${directory(f)}: Die Einstellung betrifft dieses Verzeichnis.`
            ]),
        'IIS-Manager auf dem WSUS: Sites > WSUS-Verwaltung (oder Default Web Site) > SSL-Einstellungen > Clientzertifikate: Ignorieren.',
        'Dasselbe für die Verzeichnisse SimpleAuthWebService, ClientWebService, DssAuthWebService, ServerSyncWebService und ApiRemoting30.',
        'Mit „netsh http show sslcert“ auf dem Server prüfen, dass für den Port kein Clientzertifikat ausgehandelt wird.',
        'Auf dem Client erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'Der Handshake mit diesem Port enthält keine Zertifikatsanforderung (CertificateRequest).'
  },
  en: {
    question: 'Does the server work without client certificates?',
    clear: 'The server requires no client certificate',
    found: (f) => ({
      title: `The server requires a client certificate${directory(f) === null ? '' : ` for ${directory(f)}`}`,
      why: 'The Windows Update service presents none. Even the setting “Accept” leads to 0x80072F0C; WSUS needs “Ignore”.',
      next: 'Set client certificates to “Ignore” in the IIS of the WSUS',
      steps: [
        ...(directory(f) === null
          ? []
          : [
              `The server requires none when connecting, only after the request for /${directory(f)}: the setting is on this directory.`
            ]),
        'IIS Manager on the WSUS: Sites > WSUS Administration (or Default Web Site) > SSL Settings > Client certificates: Ignore.',
        'Do the same for SimpleAuthWebService, ClientWebService, DssAuthWebService, ServerSyncWebService and ApiRemoting30.',
        'Use “netsh http show sslcert” on the server to see that no client certificate is negotiated for the port.',
        'Check again on the client.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The handshake with this port contains no certificate request (CertificateRequest).'
  }
}
