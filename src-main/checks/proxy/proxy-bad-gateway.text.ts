import type { Bilingual } from '../../contract/text.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, setProxyCommand, shortValue } from '../kinds/access/access.text.ts'
import { exemptInProxySetting, pacLetterCaseNote } from '../kinds/access/proxy-setting.text.ts'

/** A scan's code tells the status, not who sent it; this one both may send. */
const serviceUnavailable = '0x80244022'

export const proxyBadGatewayText: Bilingual<AccessFacts> = {
  de: {
    question: 'Erreicht der Proxy den Update-Server?',
    clear: 'Der Proxy erreicht den Update-Server',
    found: (f) => ({
      title:
        f.code === serviceUnavailable
          ? 'Der Proxy erreicht den Update-Server vermutlich nicht (HTTP 503)'
          : 'Der Proxy erreicht den Update-Server nicht',
      why:
        f.code === serviceUnavailable
          ? 'Die Anfrage ging über einen Proxy. HTTP 503 sendet ein Proxy, der den Server nicht erreicht, aber auch der WSUS selbst, wenn sein Anwendungspool angehalten oder überlastet ist.'
          : f.directWorks
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
        ...(f.code === serviceUnavailable
          ? ['Erreicht er ihn: auf dem WSUS im IIS-Manager nachsehen, ob der Anwendungspool WsusPool läuft.']
          : []),
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
      title:
        f.code === serviceUnavailable
          ? 'The proxy probably does not reach the update server (HTTP 503)'
          : 'The proxy does not reach the update server',
      why:
        f.code === serviceUnavailable
          ? 'The request went through a proxy. HTTP 503 is sent by a proxy that does not reach the server, but also by WSUS itself if its application pool is stopped or overloaded.'
          : f.directWorks
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
        ...(f.code === serviceUnavailable
          ? ['If it does reach it: see in IIS Manager on the WSUS whether the application pool WsusPool is started.']
          : []),
        ...pacLetterCaseNote.en(f)
      ],
      ...setProxyCommand(f),
      actor: f.directWorks ? 'client' : 'proxy',
      value: shortValue(f)
    }),
    overturn: 'The same status is in the IIS or HTTPERR log of the WSUS at the same time.'
  }
}
