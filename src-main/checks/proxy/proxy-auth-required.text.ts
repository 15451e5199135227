import type { Bilingual } from '../../contract/text.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import type { ProxySignInFacts } from './proxy-auth-required.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, setProxyCommand, shortValue } from '../kinds/access/access.text.ts'
import { exemptInProxySetting, pacLetterCaseNote } from '../kinds/access/proxy-setting.text.ts'

/** A 407 on the direct connection: the network itself forces a proxy, and no setting of this computer avoids it. */
const byStranger = (f: AccessFacts<ProxySignInFacts>): boolean => f.notConfigured === true

export const proxyAuthRequiredText: Bilingual<AccessFacts<ProxySignInFacts>> = {
  de: {
    question: 'Lässt der Proxy die Anfragen ohne Anmeldung durch?',
    clear: 'Der Proxy verlangt keine Anmeldung',
    found: (f) => ({
      title: 'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann',
      why: f.directWorks
        ? `Ohne Proxy antwortet ${serverName.de(f)}; nur über den Proxy scheitert die Anfrage (HTTP 407). Der Dienst läuft als Systemkonto und hat keine Anmeldedaten für den Proxy.`
        : 'Der Windows-Update-Dienst läuft als Systemkonto und hat keine Anmeldedaten für den Proxy; HTTP 407 beendet deshalb jeden Scan.',
      next: byStranger(f) ? 'Klären, welcher Proxy dazwischen steht' : 'Den Update-Server vom Proxy ausnehmen',
      steps: byStranger(f)
        ? strangerSteps.de(f)
        : [
            ...(exemptInProxySetting.de(f) ?? [
              'Zuerst die jetzige Einstellung notieren: netsh winhttp show proxy. Der neue Befehl ersetzt die ganze Liste; vorhandene Ausnahmen mit angeben.',
              f.host === null
                ? 'Den Namen des WSUS in die Ausnahmeliste aufnehmen; <local> allein deckt keinen FQDN ab.'
                : `In die Ausnahmeliste aufnehmen: ${bypassEntryFor(f.host)} (<local> allein deckt keinen FQDN ab).`
            ]),
            'Soll der Zugriff über den Proxy laufen: den WSUS dort ohne Anmeldung freigeben lassen.',
            ...pacLetterCaseNote.de(f)
          ],
      ...(byStranger(f) ? {} : setProxyCommand(f)),
      actor: byStranger(f) ? 'proxy' : 'client',
      value: shortValue(f)
    }),
    overturn: 'Der Proxy beantwortet dieselbe Anfrage dieses Computers ohne Anmeldung mit etwas anderem als HTTP 407.'
  },
  en: {
    question: 'Does the proxy pass requests without a sign-in?',
    clear: 'The proxy requires no sign-in',
    found: (f) => ({
      title: 'The proxy requires a sign-in that the update service cannot provide',
      why: f.directWorks
        ? `Without the proxy ${serverName.en(f)} answers; only through the proxy the request fails (HTTP 407). The service runs as the system account and has no credentials for the proxy.`
        : 'The Windows Update service runs as the system account and has no credentials for the proxy, so HTTP 407 ends every scan.',
      next: byStranger(f) ? 'Find out which proxy is in between' : 'Exempt the update server from the proxy',
      steps: byStranger(f)
        ? strangerSteps.en(f)
        : [
            ...(exemptInProxySetting.en(f) ?? [
              'Note the current setting first: netsh winhttp show proxy. The new command replaces the whole list, so include existing exceptions.',
              f.host === null
                ? 'Add the name of the WSUS to the bypass list; <local> alone does not cover an FQDN.'
                : `Add to the bypass list: ${bypassEntryFor(f.host)} (<local> alone does not cover an FQDN).`
            ]),
            'If access is to go through the proxy: have the WSUS allowed there without a sign-in.',
            ...pacLetterCaseNote.en(f)
          ],
      ...(byStranger(f) ? {} : setProxyCommand(f)),
      actor: byStranger(f) ? 'proxy' : 'client',
      value: shortValue(f)
    }),
    overturn:
      'The proxy answers the same request of this computer, sent without a sign-in, with something other than HTTP 407.'
  }
}

const strangerSteps = {
  de: (f: AccessFacts<ProxySignInFacts>): string[] => [
    'Auf diesem Computer ist für diese Verbindung kein Proxy eingestellt; trotzdem verlangt ein Proxy eine Anmeldung (HTTP 407).',
    `Netzwerk-Team: nach einem transparenten Proxy oder Gateway zwischen diesem Computer und ${serverName.de(f)} suchen und den WSUS dort freigeben lassen.`,
    `Server-Team: prüfen, ob unter ${serverName.de(f)} wirklich der WSUS antwortet und kein Proxy.`
  ],
  en: (f: AccessFacts<ProxySignInFacts>): string[] => [
    'No proxy is set for this connection on this computer; even so, a proxy requires a sign-in (HTTP 407).',
    `Network team: look for a transparent proxy or gateway between this computer and ${serverName.en(f)}, and have the WSUS exempted there.`,
    `Server team: check whether it is really WSUS that answers at ${serverName.en(f)}, and not a proxy.`
  ]
}
