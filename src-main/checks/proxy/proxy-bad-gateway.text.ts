import type { Bilingual } from '../../contract/text.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, setProxyCommand, shortValue } from '../kinds/access/access.text.ts'
import { exemptInProxySetting, pacLetterCaseNote } from '../kinds/access/proxy-setting.text.ts'

export const proxyBadGatewayText: Bilingual<AccessFacts> = {
  de: {
    question: 'Erreicht der Proxy den Update-Server?',
    clear: 'Der Proxy erreicht den Update-Server',
    found: (f) => ({
      title: 'Der Proxy erreicht den Update-Server nicht',
      why: f.directWorks
        ? `Direkt antwortet ${serverName.de(f)}. Die Fehlermeldung stammt vom Proxy, der seinerseits keine brauchbare Antwort bekommt.`
        : 'Die Fehlermeldung stammt von einem Proxy oder Gateway, das vom Server keine brauchbare Antwort bekommt; WSUS selbst sendet sie nicht.',
      next: f.directWorks
        ? 'Den Update-Server vom Proxy ausnehmen'
        : 'Die Verbindung vom Proxy zum Update-Server prüfen lassen',
      steps: [
        ...(exemptInProxySetting.de(f) ?? [
          'Klären, ob dieser Computer für den internen WSUS überhaupt über den Proxy gehen soll: netsh winhttp show proxy.',
          f.host === null
            ? 'Wenn nicht: den WSUS in die Ausnahmeliste aufnehmen; <local> allein deckt keinen FQDN ab.'
            : `Wenn nicht: in die Ausnahmeliste aufnehmen: ${bypassEntryFor(f.host)}.`
        ]),
        `Soll der Zugriff über den Proxy laufen: vom Proxy aus prüfen lassen, ob ${serverName.de(f)} auflösbar und erreichbar ist.`,
        ...pacLetterCaseNote.de(f)
      ],
      ...setProxyCommand(f),
      actor: f.directWorks ? 'client' : 'proxy',
      value: shortValue(f)
    }),
    overturn: 'Derselbe Status steht zur selben Zeit im IIS- oder HTTPERR-Protokoll des WSUS.'
  },
  en: {
    question: 'Does the proxy reach the update server?',
    clear: 'The proxy reaches the update server',
    found: (f) => ({
      title: 'The proxy does not reach the update server',
      why: f.directWorks
        ? `Directly, ${serverName.en(f)} answers. The error comes from the proxy, which itself gets no usable answer.`
        : 'The error comes from a proxy or gateway that gets no usable answer from the server; WSUS itself never sends it.',
      next: f.directWorks
        ? 'Exempt the update server from the proxy'
        : 'Have the connection from the proxy to the update server checked',
      steps: [
        ...(exemptInProxySetting.en(f) ?? [
          'Find out whether this computer should use the proxy for the internal WSUS at all: netsh winhttp show proxy.',
          f.host === null
            ? 'If not: add the WSUS to the bypass list; <local> alone does not cover an FQDN.'
            : `If not: add to the bypass list: ${bypassEntryFor(f.host)}.`
        ]),
        `If access is to go through the proxy: have it checked from there whether ${serverName.en(f)} can be resolved and reached.`,
        ...pacLetterCaseNote.en(f)
      ],
      ...setProxyCommand(f),
      actor: f.directWorks ? 'client' : 'proxy',
      value: shortValue(f)
    }),
    overturn: 'The same status is in the IIS or HTTPERR log of the WSUS at the same time.'
  }
}
