import type { Bilingual } from '../../contract/text.ts'
import type { RedirectsToHttps } from './site-redirects-to-https.ts'

const names = { hsts: 'HSTS', httpRedirect: 'httpRedirect', rewrite: 'URL Rewrite' } as const

export const siteRedirectsToHttpsText: Bilingual<RedirectsToHttps> = {
  de: {
    question: 'Beantwortet die WSUS-Website http-Anfragen, ohne sie umzuleiten?',
    clear: 'Die WSUS-Website leitet Anfragen nicht nach https um',
    found: ({ by, what }) => ({
      title: `IIS leitet Anfragen an WSUS nach https um (${names[by]})`,
      why:
        what === 'scan'
          ? 'Die Umleitung nennt den Port nicht; die Anfrage landet auf Port 443 bei einer anderen Website oder bei niemandem. Der Client meldet 0x8024402B, 0x80072F7C oder 0x80244019.'
          : 'Inhalte und Lizenzbedingungen laden Clients immer über http. Umgeleitet landen diese Anfragen auf Port 443, und der Scan endet mit 0x80240033.',
      next: 'Die Umleitung für die WSUS-Website abschalten',
      steps: [
        by === 'hsts'
          ? 'IIS-Manager > Sites > WSUS-Verwaltung > HSTS …: „HTTP zu HTTPS umleiten“ abwählen.'
          : by === 'httpRedirect'
            ? 'IIS-Manager > WSUS-Verwaltung > HTTP-Umleitung: abschalten, auch bei den Verzeichnissen darunter.'
            : 'IIS-Manager > WSUS-Verwaltung > URL Rewrite: die Regel abschalten; auch die Regeln des Servers prüfen.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      value: names[by]
    }),
    overturn: 'Der Server beantwortet http-Anfragen an WSUS ohne Umleitung (kein Status 301, 302 oder 307).'
  },
  en: {
    question: 'Does the WSUS site answer http requests without redirecting them?',
    clear: 'The WSUS site does not redirect requests to https',
    found: ({ by, what }) => ({
      title: `IIS redirects requests to WSUS to https (${names[by]})`,
      why:
        what === 'scan'
          ? 'The redirection does not name the port; the request ends at port 443 with another site or with nobody. The client reports 0x8024402B, 0x80072F7C or 0x80244019.'
          : 'Clients always download content and licence terms over http. Redirected, these requests end at port 443, and the scan ends with 0x80240033.',
      next: 'Turn off the redirection for the WSUS site',
      steps: [
        by === 'hsts'
          ? 'IIS Manager > Sites > WSUS Administration > HSTS…: clear “Redirect Http to Https”.'
          : by === 'httpRedirect'
            ? 'IIS Manager > WSUS Administration > HTTP Redirect: turn it off, also for the directories below.'
            : 'IIS Manager > WSUS Administration > URL Rewrite: disable the rule; check the rules of the server as well.',
        'Then scan again on the client.'
      ],
      value: names[by]
    }),
    overturn: 'The server answers http requests to WSUS without a redirection (no status 301, 302 or 307).'
  }
}
