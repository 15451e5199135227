import type { Bilingual } from '../../contract/text.ts'
import type { SwitchFacts } from '../kinds/policy/policy-switch-check.ts'

export const internetLocationsBlockedText: Bilingual<SwitchFacts> = {
  de: {
    question: 'Darf der Computer die Updatedienste von Microsoft im Internet nutzen?',
    clear: 'Keine Richtlinie sperrt die Updatedienste von Microsoft im Internet',
    found: (f) => ({
      title: 'Die Updatedienste von Microsoft im Internet sind gesperrt',
      why: 'Neben einem WSUS ist das oft gewollt und stört den Scan dort nicht. Was doch zu Microsoft geht, scheitert dann mit 0x8024500C oder 0x8024002E, etwa „Online nach Updates suchen“, der Store oder die Übermittlungsoptimierung.',
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
      why: 'Beside a WSUS that is often wanted and does not disturb the scan there. Whatever still goes to Microsoft then fails with 0x8024500C or 0x8024002E, such as “Check online for updates”, the Store or Delivery Optimization.',
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
