import type { Bilingual } from '../../contract/text.ts'
import type { WithoutCertificate } from './https-without-certificate.ts'

export const httpsWithoutCertificateText: Bilingual<WithoutCertificate> = {
  de: {
    question: 'Hat die https-Bindung der WSUS-Website ein Zertifikat?',
    clear: 'Die https-Bindung der WSUS-Website hat ein Zertifikat',
    found: ({ port }) => ({
      title: `Die https-Bindung auf Port ${port} hat kein Zertifikat`,
      why: 'Die Installation von WSUS legt die Bindung ohne Zertifikat an; dann bricht der Server jeden Handshake ab. Der Client meldet 0x80072EFE oder 0x80240438.',
      next: 'Der https-Bindung ein Zertifikat zuweisen',
      steps: [
        `IIS-Manager > Sites > WSUS-Verwaltung > Bindungen … > https, Port ${port} > Bearbeiten …: SSL-Zertifikat wählen, dessen Name zur Adresse der Clients passt.`,
        'Danach auf dem Server: WsusUtil.exe configuressl <FQDN des Servers>.'
      ],
      command: 'netsh http show sslcert',
      value: `Port ${port}`
    }),
    overturn: 'netsh http show sslcert zeigt für diesen Port einen Zertifikathash.'
  },
  en: {
    question: 'Does the https binding of the WSUS site have a certificate?',
    clear: 'The https binding of the WSUS site has a certificate',
    found: ({ port }) => ({
      title: `The https binding on port ${port} has no certificate`,
      why: 'The installation of WSUS creates the binding without a certificate; the server then breaks off every handshake. The client reports 0x80072EFE or 0x80240438.',
      next: 'Assign a certificate to the https binding',
      steps: [
        `IIS Manager > Sites > WSUS Administration > Bindings… > https, port ${port} > Edit…: choose an SSL certificate whose name matches the clients’ address.`,
        'Then on the server: WsusUtil.exe configuressl <FQDN of the server>.'
      ],
      command: 'netsh http show sslcert',
      value: `port ${port}`
    }),
    overturn: 'netsh http show sslcert shows a certificate hash for this port.'
  }
}
