import type { Bilingual } from '../../contract/text.ts'
import type { IncompleteFacts } from './scan-source-incomplete.ts'

const de = {
  misplaced: 'Der Hauptschalter der Updatequelle steht im falschen Schlüssel',
  partial: 'Die Updatequelle ist nur für einen Teil der Updates festgelegt',
  'switch-missing': 'Die Updatequelle ist festgelegt, ihr Hauptschalter aber nicht'
}
const en: typeof de = {
  misplaced: 'The master switch of the update source is in the wrong key',
  partial: 'The update source is set for some kinds of updates only',
  'switch-missing': 'The update source is set, but its master switch is not'
}
const leftovers = {
  de: ' Der ConfigMgr-Client ändert diese Werte nicht mehr; sie müssen von Hand oder per Richtlinie entfernt werden.',
  en: ' The ConfigMgr client no longer changes these values; they have to be removed by hand or by policy.'
}

export const scanSourceIncompleteText: Bilingual<IncompleteFacts> = {
  de: {
    question: 'Ist die Updatequelle ganz oder gar nicht festgelegt?',
    clear: 'Die Updatequelle ist entweder ganz oder gar nicht festgelegt',
    found: (f) => ({
      title: de[f.problem],
      why: `Die vier Werte SetPolicyDrivenUpdateSourceFor… gehören zusammen, und UseUpdateClassPolicySource = 1 gehört unter …\\WindowsUpdate\\AU dazu. Unvollständige Angaben werden nicht unterstützt; frühere ConfigMgr-Versionen haben solche Reste hinterlassen.${f.leftByConfigmgr ? leftovers.de : ''}`,
      next: 'Alle Werte setzen oder alle entfernen',
      steps: [
        `Vorhanden: ${f.present.length === 0 ? '—' : f.present.join(', ')}.`,
        'Setzt sie eine Richtlinie („gpresult /h“): dort alle vier Updatearten festlegen oder die Einstellung zurücknehmen.',
        'Setzt sie keine: zuerst den ConfigMgr-Client aktualisieren (KB36495448 oder Version 2603), der die Reste einmal selbst entfernt; ein älterer schreibt sie wieder. Was danach noch da ist, als Administrator entfernen.'
      ],
      value: `${f.present.length} / 4`
    }),
    overturn: 'Alle vier Werte und UseUpdateClassPolicySource unter AU stehen auf 1, oder keiner von ihnen ist da.'
  },
  en: {
    question: 'Is the update source set as a whole or not at all?',
    clear: 'The update source is set either as a whole or not at all',
    found: (f) => ({
      title: en[f.problem],
      why: `The four values SetPolicyDrivenUpdateSourceFor… belong together, and UseUpdateClassPolicySource = 1 belongs with them below …\\WindowsUpdate\\AU. Incomplete settings are not supported; earlier versions of ConfigMgr left such remnants behind.${f.leftByConfigmgr ? leftovers.en : ''}`,
      next: 'Set all values or remove all of them',
      steps: [
        `Present: ${f.present.length === 0 ? '—' : f.present.join(', ')}.`,
        'If a policy sets them (“gpresult /h”): set all four kinds of updates there, or withdraw the setting.',
        'If none does: first update the ConfigMgr client (KB36495448 or version 2603), which removes the remnants once by itself; an older one writes them again. Remove what is still there after that as administrator.'
      ],
      value: `${f.present.length} / 4`
    }),
    overturn: 'All four values and UseUpdateClassPolicySource below AU are 1, or none of them is there.'
  }
}
