import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { removeProxy } from '../kinds/access/proxy-setting.text.ts'

export const proxyNameUnresolvedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist der Name des Proxys auflösbar?',
    clear: 'Der Name des Proxys ist auflösbar',
    found: (f) => ({
      title:
        f.detail === null
          ? 'Der Name des Proxys oder des Update-Servers ist nicht auflösbar'
          : `Der Name des Proxys „${f.detail}“ ist nicht auflösbar`,
      why: f.directWorks
        ? 'Jede Anfrage muss zuerst zum Proxy; ohne dessen Adresse verlässt keine den Computer. Ohne Proxy antwortet der Update-Server.'
        : 'Jede Anfrage muss zuerst zum Proxy; ohne dessen Adresse verlässt keine den Computer.',
      next:
        f.detail === null
          ? 'Beide Namen auf diesem Computer auflösen'
          : 'Den Namen des Proxys berichtigen oder im DNS eintragen lassen',
      steps: [
        f.detail === null
          ? 'Den Proxy mit „netsh winhttp show proxy“ ansehen und seinen Namen sowie den Namen des WSUS mit nslookup auflösen.'
          : `Auf diesem Computer „nslookup ${f.detail}“ ausführen; auf Tippfehler und fehlendes DNS-Suffix achten.`,
        `Ist der Name veraltet: den richtigen Proxy eintragen lassen oder, wenn keiner nötig ist, ${removeProxy.de(f)}.`,
        'Ist der Name richtig: den DNS-Eintrag vom Netzwerk-Team anlegen oder freigeben lassen.'
      ],
      command: f.detail === null ? 'netsh winhttp show proxy' : `nslookup ${f.detail}`,
      actor: 'client',
      value: shortValue(f)
    }),
    overturn: 'Der Name wird auf diesem Computer in eine Adresse aufgelöst.'
  },
  en: {
    question: 'Can the proxy’s name be resolved?',
    clear: 'The proxy’s name can be resolved',
    found: (f) => ({
      title:
        f.detail === null
          ? 'The name of the proxy or of the update server cannot be resolved'
          : `The proxy’s name “${f.detail}” cannot be resolved`,
      why: f.directWorks
        ? 'Every request has to go to the proxy first; without its address none leaves the computer. Without the proxy the update server answers.'
        : 'Every request has to go to the proxy first; without its address none leaves the computer.',
      next:
        f.detail === null
          ? 'Resolve both names on this computer'
          : 'Correct the proxy’s name, or have it entered in DNS',
      steps: [
        f.detail === null
          ? 'Look up the proxy with “netsh winhttp show proxy”, then resolve its name and the name of the WSUS with nslookup.'
          : `Run “nslookup ${f.detail}” on this computer; look for a typo or a missing DNS suffix.`,
        `If the name is out of date: have the right proxy set or, if none is needed, ${removeProxy.en(f)}.`,
        'If the name is right: have the network team create or release the DNS entry.'
      ],
      command: f.detail === null ? 'netsh winhttp show proxy' : `nslookup ${f.detail}`,
      actor: 'client',
      value: shortValue(f)
    }),
    overturn: 'The name resolves to an address on this computer.'
  }
}
