import type { Bilingual } from '../../contract/text.ts'
import type { PacExceptionFacts } from './pac-exception-missing.ts'

export const pacExceptionMissingText: Bilingual<PacExceptionFacts> = {
  de: {
    question: 'Nennt das PAC-Skript für den Update-Server eine Verbindung, die funktioniert?',
    clear: 'Das PAC-Skript verhindert keine Verbindung zum Update-Server',
    found: (f) => ({
      title: 'Das PAC-Skript nennt für den Update-Server einen Proxy, über den er nicht antwortet',
      why: `Direkt antwortet ${f.host}; über ${f.proxy}, den das Skript nennt, scheitern dieselben Anfragen. Die Ausnahmeliste von WinHTTP ändert daran nichts.`,
      next: 'Den Update-Server im PAC-Skript ausnehmen lassen',
      steps: [
        `Im Skript ${f.script} für ${f.host} „DIRECT“ zurückgeben lassen, am Anfang von FindProxyForURL.`,
        'Dabei in Kleinbuchstaben vergleichen, denn ConfigMgr übernimmt den Namen, wie er eingetragen ist.',
        'Danach erneut prüfen.'
      ],
      value: f.proxy
    }),
    overturn: 'Auch die direkte Verbindung scheitert.'
  },
  en: {
    question: 'Does the PAC script name a connection to the update server that works?',
    clear: 'The PAC script does not prevent a connection to the update server',
    found: (f) => ({
      title: 'The PAC script names a proxy for the update server through which it does not answer',
      why: `Directly, ${f.host} answers; through ${f.proxy}, which the script names, the same requests fail. WinHTTP’s bypass list does not change that.`,
      next: 'Have the update server exempted in the PAC script',
      steps: [
        `Have the script ${f.script} return “DIRECT” for ${f.host}, at the start of FindProxyForURL.`,
        'Compare in lower case there, because ConfigMgr uses the name as it was typed.',
        'Then check again.'
      ],
      value: f.proxy
    }),
    overturn: 'The direct connection fails as well.'
  }
}
