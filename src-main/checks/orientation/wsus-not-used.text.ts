import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const wsusNotUsedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Soll der Computer laut Richtlinie den WSUS nutzen?',
    clear: 'Der Computer soll laut Richtlinie den WSUS nutzen',
    found: (f) => ({
      title: 'Der Computer soll laut Richtlinie den eingetragenen WSUS nicht nutzen',
      why: 'Nur wenn UseWUServer den Wert 1 hat, sucht Windows Update beim WSUS, sonst bei Microsoft im Internet.',
      next: 'UseWUServer durch die Richtlinie auf 1 setzen lassen',
      steps: [
        'Mit „gpresult /h“ feststellen, welche Richtlinie „Internen Pfad für den Microsoft Updatedienst angeben“ steuert.',
        'Eine Domänenrichtlinie, die den Wert auf 0 setzt oder entfernt, für diese Computer zurücknehmen; ConfigMgr setzt ihn dann selbst.',
        '„gpupdate /force“ ausführen, Scanzyklus starten und erneut prüfen.'
      ],
      value: shortValue(f, f.code === null ? `UseWUServer = ${f.detail ?? '—'}` : null)
    }),
    overturn: 'UseWUServer steht unter …\\WindowsUpdate\\AU auf 1.'
  },
  en: {
    question: 'Does the policy set the computer to use WSUS?',
    clear: 'The policy sets the computer to use WSUS',
    found: (f) => ({
      title: 'The policy does not set the computer to use the configured WSUS',
      why: 'Windows Update searches at WSUS only when UseWUServer is 1; otherwise it searches at Microsoft on the Internet.',
      next: 'Have the policy set UseWUServer to 1',
      steps: [
        'Use “gpresult /h” to see which policy controls “Specify intranet Microsoft update service location”.',
        'Withdraw a domain policy that sets the value to 0 or removes it; ConfigMgr then sets it by itself.',
        'Run “gpupdate /force”, start a scan cycle and check again.'
      ],
      value: shortValue(f, f.code === null ? `UseWUServer = ${f.detail ?? '—'}` : null)
    }),
    overturn: 'UseWUServer below …\\WindowsUpdate\\AU is 1.'
  }
}
