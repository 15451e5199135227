import type { Bilingual } from '../../contract/text.ts'
import type { SwitchFacts } from '../kinds/policy/policy-switch-check.ts'

export const automaticUpdatesOffText: Bilingual<SwitchFacts> = {
  de: {
    question: 'Sind automatische Updates eingeschaltet?',
    clear: 'Automatische Updates sind nicht abgeschaltet',
    found: (f) => ({
      title: 'Automatische Updates sind abgeschaltet',
      why: 'Auf Clients von ConfigMgr kommt beides vor, denn ConfigMgr startet seine Scans selbst. Ob die Abschaltung einen Scan je behindert, ist nicht dokumentiert; dies ist nur ein Hinweis.',
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
      why: 'On clients of ConfigMgr both occur, because ConfigMgr starts its scans itself. Whether switching them off ever hinders a scan is not documented; this is only a hint.',
      next: 'Do nothing as long as the scan succeeds',
      steps: ['If no other cause is found, compare a computer with this setting to one without it.'],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'NoAutoUpdate is missing or 0.'
  }
}
