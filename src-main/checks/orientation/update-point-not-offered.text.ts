import type { Bilingual } from '../../contract/text.ts'

export const updatePointNotOfferedText: Bilingual<{ at: string | null }> = {
  de: {
    question: 'Nennt der Verwaltungspunkt dem Client einen Softwareupdatepunkt?',
    clear: 'Der Verwaltungspunkt nennt einen Softwareupdatepunkt',
    found: () => ({
      title: 'Der Verwaltungspunkt nennt keinen Softwareupdatepunkt',
      why: 'Seine Antwort (WSUSLocationReply) ist leer. Ohne Adresse beginnt der ConfigMgr-Client keinen Scan; am Client selbst liegt es nicht.',
      next: 'In ConfigMgr die Begrenzungsgruppe des Clients prüfen lassen',
      steps: [
        'In der Konsole nachsehen, in welcher Begrenzungsgruppe der Client liegt und ob sie einen Softwareupdatepunkt enthält.',
        'Prüfen, ob die letzte Synchronisierung gelungen ist: Nach einer gescheiterten passt die Version des Inhalts nicht, und die Antwort bleibt leer.',
        'Danach auf dem Client „Scanzyklus für Softwareupdates“ starten.'
      ],
      value: 'WSUSLocationReply'
    }),
    overturn: 'Eine neuere Zeile „WSUS Path=…“ in LocationServices.log nennt einen Server.'
  },
  en: {
    question: 'Does the management point offer the client a software update point?',
    clear: 'The management point offers a software update point',
    found: () => ({
      title: 'The management point offers no software update point',
      why: 'Its answer (WSUSLocationReply) is empty. Without an address the ConfigMgr client starts no scan; the client itself is not the problem.',
      next: 'Have the client’s boundary group checked in ConfigMgr',
      steps: [
        'Check in the console which boundary group the client is in, and whether it holds a software update point.',
        'Check whether the last synchronisation succeeded: after a failed one the content version does not match, and the answer stays empty.',
        'Then start “Software Updates Scan Cycle” on the client.'
      ],
      value: 'WSUSLocationReply'
    }),
    overturn: 'A newer line “WSUS Path=…” in LocationServices.log names a server.'
  }
}
