import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { closedPortSteps } from '../kinds/known-fault/known-fault.text.ts'
import { serverName, shortValue } from '../kinds/access/access.text.ts'

/** WinHTTP has one code for every connection that was not made (12029); only an attempt or a message tells a refusal. */
function isOpen({ code, durationMs }: AccessFacts): boolean {
  return code !== null && durationMs === null
}

export const portRefusedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Nimmt der Server an diesem Port Verbindungen an?',
    clear: 'Der Server nimmt an diesem Port Verbindungen an',
    found: (f) => ({
      title: isOpen(f)
        ? `Die Verbindung zu ${serverName.de(f)} gelingt nicht`
        : f.server === null
          ? 'Der Update-Server lehnt die Verbindung ab'
          : `${f.server} lehnt die Verbindung ab`,
      why: isOpen(f)
        ? 'Meist lauscht an diesem Port nichts, oder eine Firewall weist die Verbindung ab. Ob der Server sie ablehnt oder gar nicht antwortet, zeigt der Code allein nicht.'
        : 'Der Server ist erreichbar, aber an diesem Port lauscht nichts, oder eine Firewall weist die Verbindung ab.',
      next: 'Port und WSUS-Site prüfen lassen',
      steps: [
        'Auf dem Server: Läuft die Site „WSUS-Verwaltung“ im IIS, und hat sie eine Bindung für diesen Port?',
        'Stimmt der Port? Üblich sind 8530 und 8531, bei älteren Servern 80 und 443; maßgeblich sind die Eigenschaften des Softwareupdatepunkts.',
        'Lauscht der Dienst: die Firewall auf dem Server und auf dem Weg dorthin prüfen lassen.',
        ...closedPortSteps(f.server, 'de')
      ],
      actor: 'server',
      value: shortValue(f, f.server)
    }),
    overturn: 'Eine TCP-Verbindung von diesem Computer zu diesem Port lässt sich aufbauen.'
  },
  en: {
    question: 'Does the server accept connections on this port?',
    clear: 'The server accepts connections on this port',
    found: (f) => ({
      title: isOpen(f)
        ? `No connection to ${serverName.en(f)} can be made`
        : f.server === null
          ? 'The update server refuses the connection'
          : `${f.server} refuses the connection`,
      why: isOpen(f)
        ? 'Usually nothing listens on this port, or a firewall rejects the connection. The code alone does not show whether the server refuses it or does not answer at all.'
        : 'The machine can be reached, but nothing listens on this port, or a firewall rejects the connection.',
      next: 'Have the port and the WSUS site checked',
      steps: [
        'On the server: is the site “WSUS Administration” started in IIS, and does it have a binding for this port?',
        'Is the port right? Usual are 8530 and 8531, on older servers 80 and 443; the properties of the software update point decide.',
        'If the service listens, have the firewall on the server and in between checked.',
        ...closedPortSteps(f.server, 'en')
      ],
      actor: 'server',
      value: shortValue(f, f.server)
    }),
    overturn: 'A TCP connection from this computer to this port can be made.'
  }
}
