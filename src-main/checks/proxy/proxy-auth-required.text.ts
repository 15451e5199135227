import type { Bilingual } from '../../contract/text.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import type { AccessFacts } from '../access-facts.ts'
import { serverDe, serverEn, setProxyCommand, shortValue } from '../phrases.ts'

export const proxyAuthRequiredText: Bilingual<AccessFacts> = {
  de: {
    question: 'Lässt der Proxy die Anfragen ohne Anmeldung durch?',
    clear: 'Der Proxy verlangt keine Anmeldung',
    found: (f) => ({
      title: 'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann',
      why: f.directWorks
        ? `Direkt antwortet ${serverDe(f)}; nur der Weg über den Proxy scheitert mit HTTP 407. Der Dienst läuft als Systemkonto und hat keine Anmeldedaten für den Proxy.`
        : 'Der Windows-Update-Dienst läuft als Systemkonto und hat keine Anmeldedaten für den Proxy; HTTP 407 beendet deshalb jeden Scan.',
      next: 'Den Update-Server vom Proxy ausnehmen',
      steps: [
        'Die jetzige Einstellung ansehen und notieren: netsh winhttp show proxy. Vorhandene Ausnahmen müssen im neuen Befehl wieder stehen.',
        f.host === null
          ? 'Den Namen des WSUS in die Ausnahmeliste aufnehmen; <local> allein deckt keinen FQDN ab.'
          : `In die Ausnahmeliste aufnehmen: ${bypassEntryFor(f.host)} (<local> allein deckt keinen FQDN ab).`,
        'Ist der Proxy für diesen Weg gewollt: dort den Zugriff auf den WSUS ohne Anmeldung erlauben lassen.',
        'Verteilt ein PAC-Skript den Proxy: auf Groß- und Kleinschreibung des Servernamens achten (KB 2688030).'
      ],
      ...setProxyCommand(f),
      actor: 'client',
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
      next: 'Exempt the update server from the proxy',
      steps: [
        'See and note the present setting: netsh winhttp show proxy. Existing exceptions have to stand in the new command again.',
        f.host === null
          ? 'Add the name of the WSUS to the bypass list; <local> alone does not cover an FQDN.'
          : `Add to the bypass list: ${bypassEntryFor(f.host)} (<local> alone does not cover an FQDN).`,
        'If the proxy is wanted on this way: have access to the WSUS allowed there without a sign-in.',
        'If a PAC script hands out the proxy: mind upper and lower case of the server’s name (KB 2688030).'
      ],
      ...setProxyCommand(f),
      actor: 'client',
      value: shortValue(f)
    }),
    overturn: 'The way without the proxy fails as well, or the proxy passes the same request without a sign-in.'
  }
}
