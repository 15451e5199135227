import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const wsusUrlOverwrittenText: Bilingual<AccessFacts> = {
  de: {
    question: 'Gilt die Vorgabe von ConfigMgr für den Update-Server?',
    clear: 'Keine Domänenrichtlinie überschreibt den Update-Server',
    found: (f) => ({
      title: 'Eine Domänenrichtlinie überschreibt den Update-Server von ConfigMgr',
      why: 'ConfigMgr trägt den Server als lokale Richtlinie ein; eine Domänenrichtlinie geht vor. Stimmen beide nicht genau überein, wird der Scan abgebrochen.',
      next: 'Die Domänenrichtlinie für den Update-Server zurücknehmen oder angleichen',
      steps: [
        'Mit „gpresult /h“ die Richtlinie finden, die „Internen Pfad für den Microsoft Updatedienst angeben“ setzt.',
        'Den Eintrag auf „Nicht konfiguriert“ stellen, oder Name und Port genau wie beim Softwareupdatepunkt schreiben.',
        '„gpupdate /force“ ausführen, Scanzyklus starten und erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: '„gpresult /h“ zeigt keine Richtlinie, die den Update-Server setzt.'
  },
  en: {
    question: 'Is ConfigMgr’s setting of the update server in force?',
    clear: 'No domain policy overwrites the update server',
    found: (f) => ({
      title: 'A domain policy overwrites ConfigMgr’s update server',
      why: 'ConfigMgr sets the server as local policy; a domain policy wins. Unless both match exactly, the scan is aborted.',
      next: 'Withdraw the domain policy for the update server, or align it',
      steps: [
        'Use “gpresult /h” to find the policy that sets “Specify intranet Microsoft update service location”.',
        'Set it to “Not configured”, or write name and port exactly as the software update point has them.',
        'Run “gpupdate /force”, start a scan cycle and check again.'
      ],
      value: shortValue(f)
    }),
    overturn: '“gpresult /h” shows no policy that sets the update server.'
  }
}
