import type { Bilingual } from '../../contract/text.ts'
import type { PortFacts } from './ports-disagree.ts'

export const portsDisagreeText: Bilingual<PortFacts> = {
  de: {
    question: 'Haben SUP, WSUS-Site und Client dieselben Ports?',
    clear: 'Soweit bekannt, haben SUP, WSUS-Site und Client dieselben Ports',
    found: ({ who, scheme, port, sitePort }) => ({
      title:
        who === 'sup'
          ? `Der Softwareupdatepunkt nennt für ${scheme} Port ${port}, die WSUS-Site hat ${sitePort}`
          : `Der Client nutzt Port ${port}, die WSUS-Site hat für ${scheme} Port ${sitePort}`,
      why: 'Die Clients bekommen den Port vom Softwareupdatepunkt; antworten kann nur die Site, die an diesen Port gebunden ist.',
      next:
        who === 'sup'
          ? 'Den Port im Softwareupdatepunkt dem der WSUS-Site angleichen'
          : 'Herausfinden, woher der Client den Port hat, und ihn angleichen',
      steps: [
        'Configuration Manager-Konsole > Verwaltung > Standortkonfiguration > Server und Standortsystemrollen > Softwareupdatepunkt > Eigenschaften > Allgemein: Ports prüfen.',
        'IIS-Manager > Sites > WSUS-Verwaltung > Bindungen …: Ports prüfen.',
        ...(who === 'client' ? ['Kommt die Adresse aus einer Gruppenrichtlinie, den Port dort ändern.'] : []),
        'Danach auf dem Client die Computerrichtlinie abrufen und den Scan wiederholen.'
      ],
      value: `${port} / ${sitePort}`
    }),
    overturn: 'In den Konsolen stehen andere Ports als in den Dateien oder Antworten.'
  },
  en: {
    question: 'Do SUP, WSUS site and client have the same ports?',
    clear: 'As far as known, SUP, WSUS site and client have the same ports',
    found: ({ who, scheme, port, sitePort }) => ({
      title:
        who === 'sup'
          ? `The software update point names port ${port} for ${scheme}, the WSUS site has ${sitePort}`
          : `The client uses port ${port}, the WSUS site has port ${sitePort} for ${scheme}`,
      why: 'Clients get the port from the software update point; only the site bound to that port can answer.',
      next:
        who === 'sup'
          ? 'Set the port of the software update point to that of the WSUS site'
          : 'Find out where the client gets its port from, and correct it',
      steps: [
        'Configuration Manager console > Administration > Site Configuration > Servers and Site System Roles > Software update point > Properties > General: check the ports.',
        'IIS Manager > Sites > WSUS Administration > Bindings…: check the ports.',
        ...(who === 'client' ? ['If the address comes from a group policy, change the port there.'] : []),
        'Then retrieve the machine policy on the client and scan again.'
      ],
      value: `${port} / ${sitePort}`
    }),
    overturn: 'The consoles show ports other than those in the files or answers.'
  }
}
