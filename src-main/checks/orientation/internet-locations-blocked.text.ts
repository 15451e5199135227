import type { Bilingual } from '../../contract/text.ts'
import type { SwitchFacts } from '../kinds/policy/policy-switch-check.ts'

export const internetLocationsBlockedText: Bilingual<SwitchFacts> = {
  de: {
    question: 'Darf der Computer die Updatedienste von Microsoft im Internet nutzen?',
    clear: 'Keine Richtlinie sperrt die Updatedienste von Microsoft im Internet',
    found: (f) => ({
      title: 'Die Updatedienste von Microsoft im Internet sind gesperrt',
      why: 'Neben einem WSUS ist das oft gewollt und stört den Scan dort nicht. Anfragen an Microsoft scheitern dann mit 0x8024500C oder 0x8024002E, etwa bei „Online nach Updates suchen“, im Store oder bei der Übermittlungsoptimierung.',
      next: 'Nichts tun, solange nur der WSUS gebraucht wird',
      steps: [
        'Erscheint einer dieser Codes beim Scan gegen den WSUS, zuerst UseWUServer und die Updatequelle prüfen.',
        'Werden Dienste von Microsoft gebraucht: die Richtlinie „Keine Verbindungen mit Windows Update-Internetadressen herstellen“ zurücknehmen.'
      ],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'DoNotConnectToWindowsUpdateInternetLocations fehlt oder steht auf 0.'
  },
  en: {
    question: 'May the computer use Microsoft’s update services on the Internet?',
    clear: 'No policy blocks Microsoft’s update services on the Internet',
    found: (f) => ({
      title: 'Microsoft’s update services on the Internet are blocked',
      why: 'With a WSUS that is often intended and does not affect its scan. Requests to Microsoft then fail with 0x8024500C or 0x8024002E, for example from “Check online for updates”, the Store or Delivery Optimization.',
      next: 'Do nothing as long as only WSUS is needed',
      steps: [
        'If one of these codes appears in the scan against WSUS, check UseWUServer and the update source first.',
        'If Microsoft’s services are needed: withdraw the policy “Do not connect to any Windows Update Internet locations”.'
      ],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'DoNotConnectToWindowsUpdateInternetLocations is missing or 0.'
  }
}
