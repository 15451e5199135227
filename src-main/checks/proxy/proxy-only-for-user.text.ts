import type { Bilingual, FoundText } from '../../contract/text.ts'
import type { OnlyForUserFacts } from './proxy-only-for-user.ts'

/** The policy about the user's proxy, appended to the reason; empty if unknown. */
const de = {
  yes: ' Die Richtlinie erlaubt dem Dienst, ersatzweise den Proxy des Benutzers zu nehmen (SetProxyBehaviorForUpdateDetection = 1); das gelingt nur, solange jemand angemeldet ist.',
  no: ' Den Proxy des Benutzers darf der Dienst nicht ersatzweise nehmen: Seit 2020 (http) und 2021 (https) müsste SetProxyBehaviorForUpdateDetection dafür auf 1 stehen.',
  unknown: ''
}
const en: typeof de = {
  yes: ' The policy lets the service fall back to the user’s proxy (SetProxyBehaviorForUpdateDetection = 1); that works only while somebody is signed in.',
  no: ' The service may not fall back to the user’s proxy: since 2020 (http) and 2021 (https) SetProxyBehaviorForUpdateDetection would have to be 1 for that.',
  unknown: ''
}

export const proxyOnlyForUserText: Bilingual<OnlyForUserFacts> = {
  de: {
    question: 'Kennt der Update-Dienst denselben Proxy wie der angemeldete Benutzer?',
    clear: 'Der angemeldete Benutzer hat keinen Proxy, der dem Update-Dienst fehlt',
    found: (f) => (f.proven ? provenText.de(f) : possibleText.de(f)),
    overturn: 'Der Update-Server ist ohne Proxy erreichbar.'
  },
  en: {
    question: 'Does the update service know the same proxy as the signed-in user?',
    clear: 'The signed-in user has no proxy that the update service lacks',
    found: (f) => (f.proven ? provenText.en(f) : possibleText.en(f)),
    overturn: 'The update server can be reached without a proxy.'
  }
}

const possibleText = {
  de: ({ proxy, allowed }: OnlyForUserFacts): FoundText => ({
    title: 'Nur der angemeldete Benutzer hat einen Proxy, der Update-Dienst nicht',
    why: `Der Browser nutzt den Proxy, Windows Update verbindet sich direkt. Ist der WSUS nur über den Proxy erreichbar, scheitert der Scan, obwohl „im Browser alles geht“.${de[allowed]}`,
    next: 'Klären, ob die Verbindung zum WSUS einen Proxy braucht',
    steps: [
      `Proxy des Benutzers: ${proxy}.`,
      'Braucht der WSUS keinen Proxy, ist nichts zu tun.',
      'Braucht er einen: ihn für WinHTTP setzen, etwa mit „netsh winhttp import proxy source=ie“ (übernimmt nur feste Einträge, kein PAC-Skript).'
    ],
    value: proxy
  }),
  en: ({ proxy, allowed }: OnlyForUserFacts): FoundText => ({
    title: 'Only the signed-in user has a proxy, the update service has none',
    why: `The browser uses the proxy, Windows Update connects directly. If WSUS can only be reached through the proxy, the scan fails although “everything works in the browser”.${en[allowed]}`,
    next: 'Find out whether the connection to WSUS needs a proxy',
    steps: [
      `The user’s proxy: ${proxy}.`,
      'If WSUS needs no proxy, there is nothing to do.',
      'If it does: set it for WinHTTP, for example with “netsh winhttp import proxy source=ie” (takes over fixed entries only, no PAC script).'
    ],
    value: proxy
  })
}

const provenText = {
  de: ({ proxy, allowed }: OnlyForUserFacts): FoundText => ({
    title: 'Der Update-Server antwortet nur über einen Proxy, den der Update-Dienst nicht kennt',
    why: `Über ${proxy} antwortet der Update-Server, direkt nicht. Dieser Proxy steht nur in den Interneteinstellungen eines Kontos; Windows Update verbindet sich direkt. Darum scheitert der Scan, obwohl „im Browser alles geht“.${de[allowed]}`,
    next: 'Den Proxy auch für WinHTTP setzen',
    steps: [
      `Den Proxy ${proxy} für WinHTTP setzen; „<local>“ nimmt nur Namen ohne Punkt aus.`,
      'Oder in ConfigMgr die Clienteinstellung einschalten, die für Softwareupdatescans den Benutzerproxy erlaubt (SetProxyBehaviorForUpdateDetection = 1).',
      'Danach erneut prüfen.'
    ],
    command: setCommand(proxy),
    value: proxy
  }),
  en: ({ proxy, allowed }: OnlyForUserFacts): FoundText => ({
    title: 'The update server answers only through a proxy that the update service does not know',
    why: `Through ${proxy} the update server answers, directly it does not. That proxy is set only in the Internet settings of an account; Windows Update connects directly. So the scan fails although “everything works in the browser”.${en[allowed]}`,
    next: 'Set the proxy for WinHTTP as well',
    steps: [
      `Set the proxy ${proxy} for WinHTTP; “<local>” exempts only names without a dot.`,
      'Or turn on the ConfigMgr client setting that allows the user proxy for software update scans (SetProxyBehaviorForUpdateDetection = 1).',
      'Then check again.'
    ],
    command: setCommand(proxy),
    value: proxy
  })
}

/** WinHTTP goes direct until now, so that the command replaces nothing. */
function setCommand(proxy: string): string {
  return `netsh winhttp set proxy proxy-server="${proxy}" bypass-list="<local>"`
}
