import type { Bilingual } from '../../contract/text.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import type { ProxySignInFacts } from './proxy-auth-required.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverDe, serverEn, setProxyCommand, shortValue } from '../kinds/access/access.text.ts'
import { exemptElsewhereDe, exemptElsewhereEn, ifScriptedDe, ifScriptedEn } from '../kinds/access/proxy-setting.text.ts'

/** A 407 on the direct way: whoever asks stands on the way by itself, and no setting of this computer leads past it. */
const byStranger = (f: AccessFacts<ProxySignInFacts>): boolean => f.notConfigured === true

export const proxyAuthRequiredText: Bilingual<AccessFacts<ProxySignInFacts>> = {
  de: {
    question: 'Lässt der Proxy die Anfragen ohne Anmeldung durch?',
    clear: 'Der Proxy verlangt keine Anmeldung',
    found: (f) => ({
      title: 'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann',
      why: f.directWorks
        ? `Direkt antwortet ${serverDe(f)}; nur der Weg über den Proxy scheitert mit HTTP 407. Der Dienst läuft als Systemkonto und hat keine Anmeldedaten für den Proxy.`
        : 'Der Windows-Update-Dienst läuft als Systemkonto und hat keine Anmeldedaten für den Proxy; HTTP 407 beendet deshalb jeden Scan.',
      next: byStranger(f) ? 'Klären, welcher Proxy auf dem Weg steht' : 'Den Update-Server vom Proxy ausnehmen',
      steps: byStranger(f)
        ? strangerStepsDe(f)
        : [
            ...(exemptElsewhereDe(f) ?? [
              'Die jetzige Einstellung ansehen und notieren: netsh winhttp show proxy. Vorhandene Ausnahmen müssen im neuen Befehl wieder stehen.',
              f.host === null
                ? 'Den Namen des WSUS in die Ausnahmeliste aufnehmen; <local> allein deckt keinen FQDN ab.'
                : `In die Ausnahmeliste aufnehmen: ${bypassEntryFor(f.host)} (<local> allein deckt keinen FQDN ab).`
            ]),
            'Ist der Proxy für diesen Weg gewollt: dort den Zugriff auf den WSUS ohne Anmeldung erlauben lassen.',
            ...ifScriptedDe(f)
          ],
      ...(byStranger(f) ? {} : setProxyCommand(f)),
      actor: byStranger(f) ? 'proxy' : 'client',
      value: shortValue(f)
    }),
    overturn: 'Auch der Weg ohne Proxy scheitert, oder der Proxy lässt dieselbe Anfrage ohne Anmeldung durch.'
  },
  en: {
    question: 'Does the proxy pass requests without a sign-in?',
    clear: 'The proxy asks for no sign-in',
    found: (f) => ({
      title: 'The proxy demands a sign-in that the update service cannot give',
      why: f.directWorks
        ? `Directly, ${serverEn(f)} answers; only the way through the proxy fails with HTTP 407. The service runs as the system account and has no credentials for the proxy.`
        : 'The Windows Update service runs as the system account and has no credentials for the proxy, so HTTP 407 ends every scan.',
      next: byStranger(f) ? 'Find out which proxy stands on the way' : 'Exempt the update server from the proxy',
      steps: byStranger(f)
        ? strangerStepsEn(f)
        : [
            ...(exemptElsewhereEn(f) ?? [
              'See and note the present setting: netsh winhttp show proxy. Existing exceptions have to stand in the new command again.',
              f.host === null
                ? 'Add the name of the WSUS to the bypass list; <local> alone does not cover an FQDN.'
                : `Add to the bypass list: ${bypassEntryFor(f.host)} (<local> alone does not cover an FQDN).`
            ]),
            'If the proxy is wanted on this way: have access to the WSUS allowed there without a sign-in.',
            ...ifScriptedEn(f)
          ],
      ...(byStranger(f) ? {} : setProxyCommand(f)),
      actor: byStranger(f) ? 'proxy' : 'client',
      value: shortValue(f)
    }),
    overturn: 'The way without the proxy fails as well, or the proxy passes the same request without a sign-in.'
  }
}

function strangerStepsDe(f: AccessFacts<ProxySignInFacts>): string[] {
  return [
    'Auf diesem Computer ist für den Weg kein Proxy eingestellt; trotzdem verlangt jemand eine Anmeldung mit HTTP 407.',
    `Netzwerk-Team: nach einem transparenten Proxy oder Gateway zwischen diesem Computer und ${serverDe(f)} suchen und den WSUS dort freigeben lassen.`,
    `Server-Team: prüfen, ob unter ${serverDe(f)} wirklich der WSUS antwortet und kein Proxy.`
  ]
}

function strangerStepsEn(f: AccessFacts<ProxySignInFacts>): string[] {
  return [
    'No proxy is set for this way on this computer; even so, somebody demands a sign-in with HTTP 407.',
    `Network team: look for a transparent proxy or gateway between this computer and ${serverEn(f)}, and have the WSUS exempted there.`,
    `Server team: check whether it is really WSUS that answers at ${serverEn(f)}, and not a proxy.`
  ]
}
