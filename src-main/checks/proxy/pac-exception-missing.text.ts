import type { Bilingual } from '../../contract/text.ts'
import type { PacExceptionFacts } from './pac-exception-missing.ts'

export const pacExceptionMissingText: Bilingual<PacExceptionFacts> = {
  de: {
    question: 'Schickt das PAC-Skript den Update-Server auf einen Weg, der nicht geht?',
    clear: 'Das PAC-Skript steht dem Weg zum Update-Server nicht entgegen',
    found: (f) => ({
      title: 'Das PAC-Skript schickt den Update-Server über einen Proxy, über den er nicht antwortet',
      why: `Direkt antwortet ${f.host}; über ${f.proxy}, den das Skript nennt, scheitern dieselben Anfragen. Die Ausnahmeliste von WinHTTP ändert daran nichts.`,
      next: 'Den Update-Server im PAC-Skript ausnehmen lassen',
      steps: [
        `Im Skript ${f.script} für ${f.host} „DIRECT“ zurückgeben lassen, am Anfang von FindProxyForURL.`,
        'Dabei in Kleinbuchstaben vergleichen, denn ConfigMgr übernimmt den Namen, wie er eingetragen ist.',
        'Danach erneut prüfen.'
      ],
      value: f.proxy
    }),
    overturn: 'Der direkte Weg scheitert ebenfalls.'
  },
  en: {
    question: 'Does the PAC script send the update server a way that does not work?',
    clear: 'The PAC script does not stand in the way to the update server',
    found: (f) => ({
      title: 'The PAC script sends the update server to a proxy through which it does not answer',
      why: `Directly, ${f.host} answers; through ${f.proxy}, which the script names, the same requests fail. WinHTTP’s bypass list does not change that.`,
      next: 'Have the update server exempted in the PAC script',
      steps: [
        `Have the script ${f.script} return “DIRECT” for ${f.host}, at the start of FindProxyForURL.`,
        'Compare in lower case there, for ConfigMgr takes the name over as it was typed.',
        'Then check again.'
      ],
      value: f.proxy
    }),
    overturn: 'The direct way fails as well.'
  }
}
