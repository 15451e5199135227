import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const windowsUpdateAccessDisabledText: Bilingual<AccessFacts> = {
  de: {
    question: 'Erlaubt die Richtlinie den Zugriff auf Windows Update?',
    clear: 'Keine Richtlinie sperrt Windows Update',
    found: (f) => ({
      title: 'Eine Richtlinie sperrt den Zugriff auf Windows Update',
      why: 'Mit DisableWindowsUpdateAccess = 1 bricht Windows Vorgänge von Windows Update ab (0x8024002F). Das kann auch den Scan gegen den WSUS betreffen.',
      next: 'Die Richtlinie „Zugriff auf alle Windows Update-Funktionen entfernen“ zurücknehmen',
      steps: [
        'Mit „gpresult /h“ feststellen, welche Richtlinie den Wert setzt, für den Computer und für den Benutzer.',
        'Sie auf „Nicht konfiguriert“ stellen; soll nur die Schaltfläche verschwinden, genügt SetDisableUXWUAccess.',
        '„gpupdate /force“ ausführen, Scanzyklus starten und erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'DisableWindowsUpdateAccess fehlt oder steht auf 0.'
  },
  en: {
    question: 'Does policy allow access to Windows Update?',
    clear: 'No policy blocks Windows Update',
    found: (f) => ({
      title: 'A policy blocks access to Windows Update',
      why: 'With DisableWindowsUpdateAccess = 1 Windows cancels operations of Windows Update (0x8024002F). That can affect the scan against WSUS as well.',
      next: 'Withdraw the policy “Remove access to use all Windows Update features”',
      steps: [
        'Use “gpresult /h” to see which policy sets the value, for the computer and for the user.',
        'Set it to “Not configured”; if only the button is to disappear, SetDisableUXWUAccess is enough.',
        'Run “gpupdate /force”, start a scan cycle and check again.'
      ],
      value: shortValue(f)
    }),
    overturn: 'DisableWindowsUpdateAccess is missing or 0.'
  }
}
