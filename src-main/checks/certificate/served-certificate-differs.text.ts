import type { Bilingual } from '../../contract/text.ts'
import type { ServedCertificate } from './served-certificate-differs.ts'

export const servedCertificateDiffersText: Bilingual<ServedCertificate> = {
  de: {
    question: 'Kommt beim Client das Zertifikat an, das der Server für diesen Port hat?',
    clear: 'Beim Client kommt das Zertifikat an, das der Server für diesen Port hat',
    found: ({ port, issuer }) => ({
      title: `Beim Client kommt ein anderes Zertifikat an, als der Server für Port ${port} hat`,
      why: `Ausgestellt hat es ${issuer}. Ein Gerät zwischen Client und Server beendet also die TLS-Verbindung (Inspektion, Lastverteiler), oder ein anderer Server antwortet.`,
      next: 'Klären, welches Gerät zwischen Client und Server die TLS-Verbindung beendet',
      steps: [
        `Auf dem Server „netsh http show sslcert“ ausführen und den Zertifikathash von Port ${port} mit dem Zertifikat vergleichen, das der Client erhält.`,
        'Ist ein Lastverteiler gewollt, braucht er ein Zertifikat, dem die Clients vertrauen und das den Namen des Servers enthält; eine Inspektion soll den Update-Server ausnehmen.'
      ],
      value: issuer
    }),
    overturn: 'Der Fingerabdruck des empfangenen Zertifikats ist derselbe wie der Zertifikathash in netsh.'
  },
  en: {
    question: 'Does the client receive the certificate that the server has for this port?',
    clear: 'The client receives the certificate that the server has for this port',
    found: ({ port, issuer }) => ({
      title: `The client receives another certificate than the server has for port ${port}`,
      why: `It was issued by ${issuer}. So a device between client and server ends the TLS connection (inspection, load balancer), or another server answers.`,
      next: 'Find out which device between client and server ends the TLS connection',
      steps: [
        `On the server, run “netsh http show sslcert” and compare the certificate hash of port ${port} with the certificate that the client receives.`,
        'If a load balancer is intended, it needs a certificate that the clients trust and that contains the server’s name; an inspection should exempt the update server.'
      ],
      value: issuer
    }),
    overturn: 'The thumbprint of the received certificate is the same as the certificate hash in netsh.'
  }
}
