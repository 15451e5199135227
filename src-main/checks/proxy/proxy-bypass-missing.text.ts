import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, setProxyCommand } from '../kinds/access/access.text.ts'

export const proxyBypassMissingText: Bilingual<AccessFacts> = {
  de: {
    question: 'Fehlt der Update-Server in der Ausnahmeliste des Proxys?',
    clear: 'Die Ausnahmeliste verhindert keine Verbindung zum Update-Server',
    found: (f) => ({
      title: 'Der Update-Server fehlt in der Ausnahmeliste des Proxys',
      why: `Direkt antwortet ${serverName.de(f)}; über den Proxy ${f.proxy ?? ''} scheitert dieselbe Anfrage.`,
      next: 'Den Update-Server vom Proxy ausnehmen',
      steps: [
        'Die jetzige Einstellung ansehen und notieren: netsh winhttp show proxy.',
        `In die Ausnahmeliste aufnehmen: ${f.detail ?? ''} (<local> deckt nur Namen ohne Punkt ab).`,
        'Erneut prüfen.'
      ],
      ...setProxyCommand(f),
      value: f.detail ?? ''
    }),
    overturn: 'Auch die direkte Verbindung scheitert.'
  },
  en: {
    question: 'Is the update server missing from the proxy’s bypass list?',
    clear: 'The bypass list does not prevent a connection to the update server',
    found: (f) => ({
      title: 'The update server is missing from the proxy’s bypass list',
      why: `Directly, ${serverName.en(f)} answers; through the proxy ${f.proxy ?? ''} the same request fails.`,
      next: 'Exempt the update server from the proxy',
      steps: [
        'Note the current setting first: netsh winhttp show proxy.',
        `Add to the bypass list: ${f.detail ?? ''} (<local> covers only names without a dot).`,
        'Check again.'
      ],
      ...setProxyCommand(f),
      value: f.detail ?? ''
    }),
    overturn: 'The direct connection fails as well.'
  }
}
