import type { Bilingual } from '../../contract/text.ts'

interface PortFacts {
  readonly [name: string]: string | number
  readonly url: string
  readonly port: number
  readonly problem: string
}

export const wsusPortUnexpectedText: Bilingual<PortFacts> = {
  de: {
    question: 'Passt der Port der Adresse zu http oder https?',
    clear: 'Der Port in der Adresse ist bei WSUS üblich',
    found: (f) => ({
      title:
        f.problem === 'missing'
          ? 'Die Adresse des Update-Servers nennt keinen Port'
          : `Port ${f.port} gehört bei WSUS üblicherweise zum anderen Protokoll`,
      why: 'WSUS lauscht üblicherweise auf 8530 (früher 80) für http und auf 8531 (früher 443) für https. ConfigMgr schreibt den Port immer dazu; fehlt er, gilt 80 oder 443.',
      next: 'Schema und Port mit den Eigenschaften des Softwareupdatepunkts vergleichen',
      steps: [
        `Eingetragen: ${f.url}.`,
        'In der ConfigMgr-Konsole die Ports des Softwareupdatepunkts nachsehen, in IIS die Bindungen der WSUS-Website.',
        'Weicht die Adresse ab und kommt sie aus einer Gruppenrichtlinie, diese angleichen oder zurücknehmen.'
      ],
      value: f.url
    }),
    overturn: 'Der Server antwortet unter genau dieser Adresse.'
  },
  en: {
    question: 'Does the port of the address match http or https?',
    clear: 'The port in the address is usual for WSUS',
    found: (f) => ({
      title:
        f.problem === 'missing'
          ? 'The address of the update server names no port'
          : `Port ${f.port} usually belongs to the other protocol with WSUS`,
      why: 'WSUS usually listens on 8530 (formerly 80) for http and on 8531 (formerly 443) for https. ConfigMgr always writes the port; without it 80 or 443 is used.',
      next: 'Compare scheme and port with the properties of the software update point',
      steps: [
        `Configured: ${f.url}.`,
        'Look up the ports of the software update point in the ConfigMgr console, and the bindings of the WSUS web site in IIS.',
        'If the address differs and comes from a group policy, align or withdraw that policy.'
      ],
      value: f.url
    }),
    overturn: 'The server answers at exactly this address.'
  }
}
