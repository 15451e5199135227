import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { removeProxy } from '../kinds/access/proxy-setting.text.ts'

export const proxyUnreachableText: Bilingual<AccessFacts> = {
  de: {
    question: 'Lässt sich über den Proxy eine Verbindung aufbauen?',
    clear: 'Über den Proxy lässt sich eine Verbindung aufbauen',
    found: (f) => ({
      title: `Über den Proxy ${f.proxy ?? ''} lässt sich keine Verbindung aufbauen`.replace('  ', ' '),
      why: f.directWorks
        ? 'Windows Update schickt jede Anfrage an diesen Proxy. Ohne ihn antwortet der Update-Server.'
        : 'Windows Update schickt jede Anfrage an diesen Proxy; von dort kommt keine brauchbare Antwort zurück.',
      next: f.directWorks
        ? 'Klären, ob dieser Proxy noch gebraucht wird'
        : 'Den Proxy und die Verbindung zu ihm prüfen lassen',
      steps: [
        `Name und Port des Proxys mit dem vergleichen, was das Netzwerk-Team vorgibt${f.elsewhere === undefined ? ': netsh winhttp show proxy' : ''}.`,
        `Wird er nicht mehr gebraucht: ${removeProxy.de(f)}.`,
        'Wird er gebraucht: den Dienst auf dem Proxy und die Firewall auf dem Weg dorthin prüfen lassen.',
        'Danach erneut prüfen.'
      ],
      ...(f.elsewhere === undefined ? { command: 'netsh winhttp show proxy' } : {}),
      actor: f.directWorks ? 'client' : 'proxy',
      value: shortValue(f)
    }),
    overturn: 'Eine Anfrage von diesem Computer über den Proxy wird beantwortet.'
  },
  en: {
    question: 'Can a connection be made through the proxy?',
    clear: 'A connection can be made through the proxy',
    found: (f) => ({
      title: `No connection can be made through the proxy ${f.proxy ?? ''}`.trim(),
      why: f.directWorks
        ? 'Windows Update sends every request to this proxy. Without it the update server answers.'
        : 'Windows Update sends every request to this proxy, and no usable answer comes back.',
      next: f.directWorks
        ? 'Find out whether this proxy is still needed'
        : 'Have the proxy and the connection to it checked',
      steps: [
        `Compare name and port of the proxy with what the network team specifies${f.elsewhere === undefined ? ': netsh winhttp show proxy' : ''}.`,
        `If it is no longer needed: ${removeProxy.en(f)}.`,
        'If it is needed: have the proxy’s service and the firewall in between checked.',
        'Then check again.'
      ],
      ...(f.elsewhere === undefined ? { command: 'netsh winhttp show proxy' } : {}),
      actor: f.directWorks ? 'client' : 'proxy',
      value: shortValue(f)
    }),
    overturn: 'A request from this computer through the proxy is answered.'
  }
}
