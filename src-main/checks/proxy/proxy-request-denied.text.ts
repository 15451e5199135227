import type { Bilingual } from '../../contract/text.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, setProxyCommand, shortValue } from '../kinds/access/access.text.ts'
import { exemptInProxySetting } from '../kinds/access/proxy-setting.text.ts'

export const proxyRequestDeniedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Lässt der Proxy die Anfragen an diesen Server zu?',
    clear: 'Der Proxy weist die Anfragen nicht ab',
    found: (f) => ({
      title: 'Der Proxy weist Anfragen an den Update-Server ab',
      why: 'Die Ablehnung kommt vom Proxy selbst; den WSUS hat die Anfrage nicht erreicht.',
      next: 'Den Update-Server vom Proxy ausnehmen',
      steps: [
        ...(exemptInProxySetting.de(f) ?? [
          f.host === null
            ? 'Den Namen des WSUS in die Ausnahmeliste aufnehmen.'
            : `In die Ausnahmeliste aufnehmen: ${bypassEntryFor(f.host)}.`
        ]),
        `Soll der Zugriff über den Proxy laufen: dort ${serverName.de(f)} samt Port freigeben lassen; viele Proxys erlauben von Haus aus nur 80 und 443.`
      ],
      ...setProxyCommand(f),
      actor: 'client',
      value: shortValue(f, f.proxy)
    }),
    overturn: 'Derselbe Status steht zur selben Zeit im IIS- oder HTTPERR-Protokoll des WSUS.'
  },
  en: {
    question: 'Does the proxy allow requests to this server?',
    clear: 'The proxy does not block the requests',
    found: (f) => ({
      title: 'The proxy blocks requests to the update server',
      why: 'The refusal comes from the proxy itself; the request never reached WSUS.',
      next: 'Exempt the update server from the proxy',
      steps: [
        ...(exemptInProxySetting.en(f) ?? [
          f.host === null
            ? 'Add the name of the WSUS to the bypass list.'
            : `Add to the bypass list: ${bypassEntryFor(f.host)}.`
        ]),
        `If access is to go through the proxy: have ${serverName.en(f)} and its port allowed there; many proxies allow only 80 and 443 by default.`
      ],
      ...setProxyCommand(f),
      actor: 'client',
      value: shortValue(f, f.proxy)
    }),
    overturn: 'The same status is in the IIS or HTTPERR log of the WSUS at the same time.'
  }
}
