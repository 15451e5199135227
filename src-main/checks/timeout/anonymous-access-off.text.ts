import type { Bilingual } from '../../contract/text.ts'
import type { AnonymousOff } from './anonymous-access-off.ts'

export const anonymousAccessOffText: Bilingual<AnonymousOff> = {
  de: {
    question: 'Dürfen Clients ohne Anmeldung auf die Webdienste zugreifen?',
    clear: 'Die Webdienste für Clients lassen anonymen Zugriff zu',
    found: ({ directories }) => ({
      title: `Der anonyme Zugriff ist abgeschaltet: ${directories}`,
      why: 'Der Windows Update-Agent meldet sich nicht an; IIS weist ihn mit 401.2 ab, der Client meldet 0x80244017.',
      next: 'Die anonyme Authentifizierung für diese Verzeichnisse einschalten',
      steps: [
        `IIS-Manager > WSUS-Verwaltung > ${directories} > Authentifizierung: „Anonyme Authentifizierung“ aktivieren.`,
        'ApiRemoting30 bleibt ohne anonymen Zugriff.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      value: directories
    }),
    overturn: 'Im IIS-Protokoll steht zur Zeit des Fehlers kein 401 für diese Verzeichnisse.'
  },
  en: {
    question: 'May clients use the web services without signing in?',
    clear: 'The web services for clients allow anonymous access',
    found: ({ directories }) => ({
      title: `Anonymous access is off: ${directories}`,
      why: 'The Windows Update Agent does not sign in; IIS rejects it with 401.2, and the client reports 0x80244017.',
      next: 'Turn on anonymous authentication for these directories',
      steps: [
        `IIS Manager > WSUS Administration > ${directories} > Authentication: enable “Anonymous Authentication”.`,
        'ApiRemoting30 stays without anonymous access.',
        'Then scan again on the client.'
      ],
      value: directories
    }),
    overturn: 'The IIS log shows no 401 for these directories at the time of the failure.'
  }
}
