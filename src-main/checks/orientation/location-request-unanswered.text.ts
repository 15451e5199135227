import type { Bilingual } from '../../contract/text.ts'
import { formatTime } from '../../knowledge/format-time.ts'

export const locationRequestUnansweredText: Bilingual<{ at: string | null; until: string | null }> = {
  de: {
    question: 'Bekommt der Client eine Antwort auf die Frage nach seinem Softwareupdatepunkt?',
    clear: 'Die Frage nach dem Softwareupdatepunkt wurde beantwortet',
    found: ({ at, until }) => ({
      title: 'Die Frage nach dem Softwareupdatepunkt bleibt ohne Antwort',
      why:
        until === null
          ? 'Der Client hat die Suche abgebrochen, weil der Verwaltungspunkt ihm nicht rechtzeitig einen Server nannte (0x87D00602).'
          : `Der Client hat am ${formatTime(at ?? '', 'de', 'minute')} gefragt; bis ${formatTime(until, 'de', 'minute')} steht keine Antwort des Verwaltungspunkts in den Protokollen. Ohne Antwort beginnt ConfigMgr keine Updatesuche.`,
      next: 'Den Weg der Anfrage zum Verwaltungspunkt prüfen lassen',
      steps: [
        'In CcmMessaging.log nach der Zeit der Anfrage lesen, ob sie zugestellt wurde und ob eine Antwort kam.',
        'Auf dem Verwaltungspunkt im Protokoll für Standortanfragen (MP_Location) zur selben Zeit nachsehen lassen; fehlt die Anfrage dort, liegt es am Weg oder am Client.',
        'Den Dienst „SMS-Agent-Host“ auf dem Client neu starten und die Updatesuche erneut anstoßen.'
      ],
      value: formatTime(at ?? '', 'de', 'minute')
    }),
    overturn: 'Eine neuere Zeile „WSUS Path=…“ oder „ContentLocation=…“ nennt einen Server.'
  },
  en: {
    question: 'Does the client get an answer when it asks for its software update point?',
    clear: 'The request for the software update point was answered',
    found: ({ at, until }) => ({
      title: 'The request for the software update point stays without an answer',
      why:
        until === null
          ? 'The client gave up the scan because the management point did not name a server in time (0x87D00602).'
          : `The client asked on ${formatTime(at ?? '', 'en', 'minute')}; until ${formatTime(until, 'en', 'minute')} the logs hold no answer of the management point. Without an answer ConfigMgr starts no scan.`,
      next: 'Have the way of the request to the management point checked',
      steps: [
        'In CcmMessaging.log, after the time of the request, read whether it was delivered and whether an answer came.',
        'On the management point have its log of location requests (MP_Location) read at the same time; if the request is missing there, the way or the client is at fault.',
        'Restart the service “SMS Agent Host” on the client and start the scan again.'
      ],
      value: formatTime(at ?? '', 'en', 'minute')
    }),
    overturn: 'A newer line “WSUS Path=…” or “ContentLocation=…” names a server.'
  }
}
