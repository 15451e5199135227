import type { Bilingual } from '../../contract/text.ts'

const fallbackDe: Readonly<Record<string, string>> = {
  yes: ' Die Richtlinie erlaubt dem Dienst, ersatzweise den Proxy des Benutzers zu nehmen (SetProxyBehaviorForUpdateDetection = 1); das gelingt nur, solange jemand angemeldet ist.',
  no: ' Den Proxy des Benutzers darf der Dienst nicht ersatzweise nehmen: Seit 2020 (http) und 2021 (https) müsste SetProxyBehaviorForUpdateDetection dafür auf 1 stehen.'
}
const fallbackEn: Readonly<Record<string, string>> = {
  yes: ' The policy lets the service fall back to the user’s proxy (SetProxyBehaviorForUpdateDetection = 1); that works only while somebody is signed in.',
  no: ' The service may not fall back to the user’s proxy: since 2020 (http) and 2021 (https) SetProxyBehaviorForUpdateDetection would have to be 1 for that.'
}

export const proxyOnlyForUserText: Bilingual<{ readonly proxy: string; readonly allowed: string }> = {
  de: {
    question: 'Kennt der Update-Dienst denselben Proxy wie der angemeldete Benutzer?',
    clear: 'Der angemeldete Benutzer hat keinen Proxy, der dem Update-Dienst fehlt',
    found: (f) => ({
      title: 'Nur der angemeldete Benutzer hat einen Proxy, der Update-Dienst nicht',
      why: `Der Browser geht über den Proxy, Windows Update direkt. Ist der WSUS nur über den Proxy erreichbar, scheitert der Scan, obwohl „im Browser alles geht“.${fallbackDe[f.allowed] ?? ''}`,
      next: 'Klären, ob der Weg zum WSUS einen Proxy braucht',
      steps: [
        `Proxy des Benutzers: ${f.proxy}.`,
        'Braucht der WSUS keinen Proxy, ist nichts zu tun.',
        'Braucht er einen: ihn für WinHTTP setzen, etwa mit „netsh winhttp import proxy source=ie“ (übernimmt nur feste Einträge, kein PAC-Skript).'
      ],
      value: f.proxy
    }),
    overturn: 'Der Update-Server ist ohne Proxy erreichbar.'
  },
  en: {
    question: 'Does the update service know the same proxy as the signed-in user?',
    clear: 'The signed-in user has no proxy that the update service lacks',
    found: (f) => ({
      title: 'Only the signed-in user has a proxy, the update service has none',
      why: `The browser uses the proxy, Windows Update goes direct. If WSUS can only be reached through the proxy, the scan fails although “everything works in the browser”.${fallbackEn[f.allowed] ?? ''}`,
      next: 'Find out whether the way to WSUS needs a proxy',
      steps: [
        `The user’s proxy: ${f.proxy}.`,
        'If WSUS needs no proxy, there is nothing to do.',
        'If it does: set it for WinHTTP, for example with “netsh winhttp import proxy source=ie” (takes over fixed entries only, no PAC script).'
      ],
      value: f.proxy
    }),
    overturn: 'The update server can be reached without a proxy.'
  }
}
