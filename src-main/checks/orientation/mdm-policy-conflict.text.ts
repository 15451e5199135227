import type { Bilingual } from '../../contract/text.ts'

interface ConflictFacts {
  readonly [name: string]: string
  readonly name: string
  readonly group: string
  readonly device: string
}

export const mdmPolicyConflictText: Bilingual<ConflictFacts> = {
  de: {
    question: 'Stimmen Gruppenrichtlinie und Geräteverwaltung (MDM) überein?',
    clear: 'Die Geräteverwaltung widerspricht der Gruppenrichtlinie nicht',
    found: (f) => ({
      title: `Gruppenrichtlinie und Geräteverwaltung widersprechen sich bei ${f.name}`,
      why: 'Setzen zwei Stellen dieselbe Einstellung verschieden, gilt je nach Windows-Version die eine oder die andere; nach jeder Aktualisierung der Richtlinien kann sich das ändern.',
      next: 'Entscheiden, welche Stelle die Updates dieses Computers verwaltet',
      steps: [
        `Gruppenrichtlinie: ${f.group}. Geräteverwaltung: ${f.device}.`,
        'In der gemeinsamen Verwaltung die Arbeitslast „Windows Update-Richtlinien“ prüfen: Sie gehört entweder ConfigMgr oder Intune.',
        'Die Einstellung an der anderen Stelle entfernen, Richtlinien erneut abrufen und noch einmal prüfen.'
      ],
      value: `${f.group} / ${f.device}`
    }),
    overturn:
      'Unter PolicyManager\\current\\device\\Update steht derselbe Wert wie in der Gruppenrichtlinie, oder keiner.'
  },
  en: {
    question: 'Do group policy and device management (MDM) agree?',
    clear: 'Device management does not contradict group policy',
    found: (f) => ({
      title: `Group policy and device management contradict each other on ${f.name}`,
      why: 'Where both set the same value differently, which one applies depends on the version of Windows and may change with every policy refresh.',
      next: 'Decide which place manages the updates of this computer',
      steps: [
        `Group policy: ${f.group}. Device management: ${f.device}.`,
        'In co-management look at the workload “Windows Update policies”: it belongs either to ConfigMgr or to Intune.',
        'Remove the setting at the other place, retrieve the policies again and check once more.'
      ],
      value: `${f.group} / ${f.device}`
    }),
    overturn: 'PolicyManager\\current\\device\\Update holds the same value as group policy, or none.'
  }
}
