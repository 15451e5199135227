import type { Bilingual } from '../../contract/text.ts'
import type { SwitchFacts } from '../kinds/policy/policy-switch-check.ts'

export const automaticUpdatesOffText: Bilingual<SwitchFacts> = {
  de: {
    question: 'Sind automatische Updates eingeschaltet?',
    clear: 'Automatische Updates sind nicht abgeschaltet',
    found: (f) => ({
      title: 'Automatische Updates sind abgeschaltet',
      why: 'ConfigMgr startet seine Scans selbst; auf seinen Clients sind automatische Updates mal eingeschaltet, mal nicht. Dass die Abschaltung einen Scan behindert, ist nicht dokumentiert.',
      next: 'Nichts tun, solange der Scan gelingt',
      steps: ['Findet sich sonst keine Ursache, einen Computer mit und einen ohne diese Einstellung vergleichen.'],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'NoAutoUpdate fehlt oder steht auf 0.'
  },
  en: {
    question: 'Are automatic updates switched on?',
    clear: 'Automatic updates are not switched off',
    found: (f) => ({
      title: 'Automatic updates are switched off',
      why: 'ConfigMgr starts its scans itself; on its clients automatic updates are sometimes on and sometimes off. That switching them off hinders a scan is not documented.',
      next: 'Do nothing as long as the scan succeeds',
      steps: ['If no other cause is found, compare a computer with this setting to one without it.'],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'NoAutoUpdate is missing or 0.'
  }
}
