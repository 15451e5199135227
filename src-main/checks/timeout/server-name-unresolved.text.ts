import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const serverNameUnresolvedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist der Name des Update-Servers auflösbar?',
    clear: 'Der Name des Update-Servers ist auflösbar',
    found: (f) => ({
      title:
        f.host === null ? 'Der Name des Update-Servers ist nicht auflösbar' : `Der Name ${f.host} ist nicht auflösbar`,
      why: 'Ohne Adresse lässt sich keine Verbindung aufbauen. Der Client muss den FQDN des WSUS auflösen können.',
      next:
        f.detail === 'no-answer'
          ? 'Die Namensauflösung dieses Computers prüfen'
          : 'Namen und DNS-Eintrag des Update-Servers prüfen',
      steps: [
        'Den Namen in WUServer auf Tippfehler prüfen.',
        f.host === null
          ? 'Auf diesem Computer den Namen mit nslookup auflösen; „ipconfig /all“ zeigt, welcher DNS-Server gefragt wird.'
          : `Auf diesem Computer „nslookup ${f.host}“ ausführen; „ipconfig /all“ zeigt, welcher DNS-Server gefragt wird.`,
        'Ist der Computer außer Haus: VPN aufbauen; interne Namen sind von außen meist nicht auflösbar.'
      ],
      ...(f.host === null ? {} : { command: `nslookup ${f.host}` }),
      value: shortValue(f, f.host)
    }),
    overturn: 'Der Name wird auf diesem Computer in eine Adresse aufgelöst.'
  },
  en: {
    question: 'Can the update server’s name be resolved?',
    clear: 'The update server’s name can be resolved',
    found: (f) => ({
      title: f.host === null ? 'The update server’s name cannot be resolved' : `The name ${f.host} cannot be resolved`,
      why: 'Without an address no connection can be made. The client has to resolve the FQDN of the WSUS.',
      next:
        f.detail === 'no-answer'
          ? 'Check this computer’s name resolution'
          : 'Check the update server’s name and DNS entry',
      steps: [
        'Look for a typo in WUServer.',
        f.host === null
          ? 'Resolve the name with nslookup on this computer; “ipconfig /all” shows which DNS server is asked.'
          : `Run “nslookup ${f.host}” on this computer; “ipconfig /all” shows which DNS server is asked.`,
        'If the computer is outside the company network: connect the VPN; internal names usually do not resolve from outside.'
      ],
      ...(f.host === null ? {} : { command: `nslookup ${f.host}` }),
      value: shortValue(f, f.host)
    }),
    overturn: 'The name resolves to an address on this computer.'
  }
}
