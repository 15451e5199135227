import type { Bilingual } from '../../contract/text.ts'
import type { SwitchFacts } from '../kinds/policy/policy-switch-check.ts'

export const userProxyAllowedText: Bilingual<SwitchFacts> = {
  de: {
    question: 'Nutzt der Scan nur den Proxy des Systems?',
    clear: 'Der Scan nutzt nur den Proxy des Systems (Standard)',
    found: (f) => ({
      title: 'Der Scan darf ersatzweise den Proxy des Benutzers nehmen',
      why: 'Scheitert die Verbindung über den Proxy des Systems, versucht Windows es mit dem des angemeldeten Benutzers. Ist niemand angemeldet, geht das nicht: Dann scheitert nachts der Scan, der tagsüber gelingt. Vorgabe ist seit 2020 „nur System“.',
      next: 'Den Proxy besser für das System setzen, falls einer gebraucht wird',
      steps: [
        'Gesetzt wird das in den Clienteinstellungen („Benutzerproxy für Softwareupdatescans zulassen“) oder in der Richtlinie für den internen Updatedienst.',
        'Braucht der WSUS einen Proxy, ihn für WinHTTP eintragen; braucht er keinen, die Erlaubnis zurücknehmen.'
      ],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'SetProxyBehaviorForUpdateDetection fehlt oder steht auf 0.'
  },
  en: {
    question: 'Does the scan use the system’s proxy only?',
    clear: 'The scan uses the system’s proxy only (default)',
    found: (f) => ({
      title: 'The scan may fall back to the user’s proxy',
      why: 'If the connection through the system’s proxy fails, Windows tries the one of the signed-in user. With nobody signed in that is not possible: then a scan fails at night that succeeds by day. The default since 2020 is “system only”.',
      next: 'Set the proxy for the system instead, if one is needed',
      steps: [
        'It is set in the client settings (“Allow user proxy for software update scans”) or in the policy for the intranet update service.',
        'If WSUS needs a proxy, set it for WinHTTP; if it needs none, withdraw the permission.'
      ],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'SetProxyBehaviorForUpdateDetection is missing or 0.'
  }
}
