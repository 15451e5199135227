import type { Bilingual } from '../../contract/text.ts'

export const scanRoundTripsExceededText: Bilingual<{ at: string | null }> = {
  de: {
    question: 'Kommt der Client mit den Anfragen aus, die eine Suche stellen darf?',
    clear: 'Die Suche kam mit den erlaubten Anfragen aus',
    found: () => ({
      title: 'Die Suche brauchte mehr Anfragen, als der Client stellt',
      why: 'Der Updatekatalog des WSUS ist so groß, dass der Client nach der Höchstzahl von Anfragen aufgab (0x80244010). Proxy, Zertifikat und Verbindung haben funktioniert: Der Server hat bis dahin geantwortet.',
      next: 'Die Suche wiederholen und den Katalog des WSUS verkleinern lassen',
      steps: [
        'Die Suche zwei- bis dreimal wiederholen: Jede setzt dort fort, wo die vorige aufgehört hat.',
        'Auf dem WSUS ersetzte Updates ablehnen und die Serverbereinigung ausführen, bis sie zu Ende läuft.',
        'Produkte und Klassifizierungen abwählen, die niemand braucht.'
      ],
      value: '0x80244010'
    }),
    overturn: 'Nach drei weiteren Suchen in Folge steht derselbe Code noch da: Dann hilft nur der kleinere Katalog.'
  },
  en: {
    question: 'Does the client manage with the requests that one search may make?',
    clear: 'The search managed with the requests permitted',
    found: () => ({
      title: 'The search needed more requests than the client makes',
      why: 'The catalogue of WSUS is so large that the client gave up after the greatest number of requests (0x80244010). Proxy, certificate and connection worked: the server answered until then.',
      next: 'Repeat the search and have the catalogue of WSUS reduced',
      steps: [
        'Repeat the search two or three times: each continues where the one before ended.',
        'Decline superseded updates on WSUS and run the server cleanup until it completes.',
        'Deselect products and classifications that are not needed.'
      ],
      value: '0x80244010'
    }),
    overturn: 'The same code is there after three more searches in a row: then only the smaller catalogue helps.'
  }
}
