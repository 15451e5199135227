import type { Bilingual } from '../../contract/text.ts'
import type { BindingAsks } from './binding-asks-client-certificate.ts'

export const bindingAsksClientCertificateText: Bilingual<BindingAsks> = {
  de: {
    question: 'Fragt der Port des Servers nach einem Clientzertifikat?',
    clear: 'HTTP.sys fragt auf dem Port des WSUS nicht nach einem Clientzertifikat',
    found: ({ port }) => ({
      title: `Auf Port ${port} fragt HTTP.sys jeden Client nach einem Zertifikat`,
      why: 'Das steht in der Bindung des Ports und gilt auch, wenn in IIS „Ignorieren“ eingestellt ist. Der Windows Update-Agent hat kein Zertifikat und bricht mit 0x80072F0C ab.',
      next: 'Die Bindung ohne „Clientzertifikat aushandeln“ neu anlegen',
      steps: [
        `netsh http show sslcert zeigt bei Port ${port}: „Negotiate Client Certificate“ ist Enabled. Hash und Anwendungs-ID notieren.`,
        'Den Eintrag mit netsh http delete sslcert entfernen und mit netsh http add sslcert ohne clientcertnegotiation=enable neu anlegen, oder das Zertifikat im IIS-Manager unter Bindungen … neu zuweisen.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      command: 'netsh http show sslcert',
      value: `Port ${port}`
    }),
    overturn: 'Im Handshake fordert der Server kein Clientzertifikat an.'
  },
  en: {
    question: 'Does the server’s port ask for a client certificate?',
    clear: 'HTTP.sys does not ask for a client certificate on the port of WSUS',
    found: ({ port }) => ({
      title: `On port ${port}, HTTP.sys asks every client for a certificate`,
      why: 'This is set in the binding of the port and applies even where IIS is set to “Ignore”. The Windows Update Agent has no certificate and gives up with 0x80072F0C.',
      next: 'Create the binding again without “Negotiate Client Certificate”',
      steps: [
        `netsh http show sslcert shows for port ${port}: “Negotiate Client Certificate” is Enabled. Note the hash and the application id.`,
        'Remove the entry with netsh http delete sslcert and add it with netsh http add sslcert without clientcertnegotiation=enable, or assign the certificate again in IIS Manager under Bindings….',
        'Then scan again on the client.'
      ],
      command: 'netsh http show sslcert',
      value: `port ${port}`
    }),
    overturn: 'The server does not request a client certificate in the handshake.'
  }
}
