import type { Bilingual } from '../../contract/text.ts'
import type { CertificateBindingLost } from './certificate-binding-lost.ts'

export const certificateBindingLostText: Bilingual<CertificateBindingLost> = {
  de: {
    question: 'Hat der https-Port des WSUS sein Zertifikat behalten?',
    clear: 'Der https-Port des WSUS hat sein Zertifikat',
    found: ({ port, how }) => ({
      title:
        how === 'removed'
          ? `Das Zertifikat von Port ${port} wurde entfernt`
          : `Windows kann das Zertifikat von Port ${port} nicht benutzen`,
      why: 'Seit diesem Ereignis bricht der Server jeden Handshake auf diesem Port ab. Der Client meldet 0x80072EFE oder 0x80240438.',
      next: 'Der https-Bindung ein gültiges Zertifikat mit privatem Schlüssel zuweisen',
      steps: [
        `IIS-Manager > Sites > WSUS-Verwaltung > Bindungen … > https, Port ${port} > Bearbeiten …: SSL-Zertifikat neu wählen.`,
        'Fehlt es in der Liste, liegt es nicht mit privatem Schlüssel im Speicher „Lokaler Computer > Eigene Zertifikate“: dort neu importieren.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      command: 'netsh http show sslcert',
      value: `Port ${port}`
    }),
    overturn: 'netsh http show sslcert zeigt für diesen Port einen Zertifikathash, und der Client scheitert weiterhin.'
  },
  en: {
    question: 'Has the https port of WSUS kept its certificate?',
    clear: 'The https port of WSUS has its certificate',
    found: ({ port, how }) => ({
      title:
        how === 'removed'
          ? `The certificate of port ${port} was removed`
          : `Windows cannot use the certificate of port ${port}`,
      why: 'Since this event the server breaks off every handshake on this port. The client reports 0x80072EFE or 0x80240438.',
      next: 'Assign a valid certificate with its private key to the https binding',
      steps: [
        `IIS Manager > Sites > WSUS Administration > Bindings… > https, port ${port} > Edit…: choose the SSL certificate again.`,
        'If it is not in the list, it is not in the store “Local Computer > Personal” with its private key: import it there again.',
        'Then scan again on the client.'
      ],
      command: 'netsh http show sslcert',
      value: `port ${port}`
    }),
    overturn: 'netsh http show sslcert shows a certificate hash for this port, and the client still fails.'
  }
}
