import type { Bilingual } from '../../contract/text.ts'
import type { OutdatedFacts } from './tls-version-outdated.ts'

export const tlsVersionOutdatedText: Bilingual<OutdatedFacts> = {
  de: {
    question: 'Nimmt der Server TLS 1.2 oder 1.3 an?',
    clear: 'Der Server nimmt TLS 1.2 oder 1.3 an',
    found: (f) => ({
      title: `Der Server nimmt nur ${f.accepted.join(' und ')} an`,
      why: 'Diese Versionen sind veraltet und abgekündigt (RFC 8996). Ein Windows, auf dem sie abgeschaltet sind, kann sich mit diesem Server nicht verbinden.',
      next: 'TLS 1.2 auf dem Server freigeben lassen',
      steps: [
        'Auf dem WSUS unter SCHANNEL\\Protocols prüfen, ob „TLS 1.2\\Server“ abgeschaltet ist (Enabled = 0).',
        'Steht vor dem WSUS ein Lastverteiler oder Reverse-Proxy, dort nachsehen.',
        'Danach erneut prüfen.'
      ],
      value: f.accepted.join(', ')
    }),
    overturn: 'Der Server nimmt ein Angebot an, das nur TLS 1.2 enthält.'
  },
  en: {
    question: 'Does the server accept TLS 1.2 or 1.3?',
    clear: 'The server accepts TLS 1.2 or 1.3',
    found: (f) => ({
      title: `The server accepts ${f.accepted.join(' and ')} only`,
      why: 'These versions are retired (RFC 8996). A Windows on which they are switched off cannot connect to this server.',
      next: 'Have TLS 1.2 enabled on the server',
      steps: [
        'On the WSUS, look below SCHANNEL\\Protocols whether “TLS 1.2\\Server” is switched off (Enabled = 0).',
        'If there is a load balancer or reverse proxy in front of the WSUS, check it there.',
        'Check again afterwards.'
      ],
      value: f.accepted.join(', ')
    }),
    overturn: 'The server accepts an offer of TLS 1.2 only.'
  }
}
