import type { Bilingual } from '../../contract/text.ts'
import type { SiteStopped } from './wsus-site-stopped.ts'

export const wsusSiteStoppedText: Bilingual<SiteStopped> = {
  de: {
    question: 'Läuft die WSUS-Website?',
    clear: 'Die WSUS-Website lief, als die Liste erstellt wurde',
    found: ({ site, how }) => ({
      title:
        how === 'stopped' ? `Die Website „${site}“ ist angehalten` : `Die Website „${site}“ startet nicht von selbst`,
      why: 'Auf ihren Ports antwortet dann niemand, oder eine andere Website.',
      next: `Auf dem WSUS die Website „${site}“ starten`,
      steps: [
        'IIS-Manager > Sites > WSUS-Verwaltung > Starten.',
        'Startet sie nicht, belegt eine andere Website oder ein anderes Programm einen ihrer Ports.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      value: site
    }),
    overturn: 'appcmd list sites zeigt die Website jetzt als Started, und der Client scheitert weiterhin.'
  },
  en: {
    question: 'Is the WSUS site running?',
    clear: 'The WSUS site was running when the list was made',
    found: ({ site, how }) => ({
      title: how === 'stopped' ? `The site “${site}” is stopped` : `The site “${site}” does not start by itself`,
      why: 'Nobody then answers on its ports, or another site does.',
      next: `Start the site “${site}” on the WSUS machine`,
      steps: [
        'IIS Manager > Sites > WSUS Administration > Start.',
        'If it does not start, another site or program uses one of its ports.',
        'Then scan again on the client.'
      ],
      value: site
    }),
    overturn: 'appcmd list sites now shows the site as Started, and the client still fails.'
  }
}
