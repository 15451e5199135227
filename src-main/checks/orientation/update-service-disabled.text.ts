import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const updateServiceDisabledText: Bilingual<AccessFacts & { readonly service: string }> = {
  de: {
    question: 'Sind die Dienste aktiviert, die ein Scan braucht?',
    clear: 'Windows Update und BITS sind nicht deaktiviert',
    found: (f) => ({
      title:
        f.detail === 'missing'
          ? `Der Dienst ${f.service} fehlt auf diesem Computer`
          : `Der Dienst ${f.service} ist deaktiviert`,
      why: 'Ohne Windows Update (wuauserv) und BITS (bits) beginnt kein Scan und kein Download.',
      next: `Den Dienst ${f.service} wieder aktivieren`,
      steps: [
        'Zuerst klären, ob eine Richtlinie oder ein Werkzeug ihn absichtlich abschaltet; sonst wird er wieder deaktiviert.',
        'Eingabeaufforderung als Administrator öffnen und den Befehl unten ausführen.',
        'Scanzyklus starten und erneut prüfen.'
      ],
      command: `sc.exe config ${f.service} start= demand`,
      value: shortValue(f, f.service)
    }),
    overturn: 'In der Diensteverwaltung steht der Starttyp auf „Manuell“ oder „Automatisch“.'
  },
  en: {
    question: 'Are the services that a scan needs enabled?',
    clear: 'Windows Update and BITS are not disabled',
    found: (f) => ({
      title:
        f.detail === 'missing'
          ? `The service ${f.service} is missing on this computer`
          : `The service ${f.service} is disabled`,
      why: 'Without Windows Update (wuauserv) and BITS (bits) neither a scan nor a download starts.',
      next: `Enable the service ${f.service} again`,
      steps: [
        'First find out whether a policy or a tool switches it off on purpose; otherwise it will be disabled again.',
        'Open a command prompt as administrator and run the command below.',
        'Start a scan cycle and check again.'
      ],
      command: `sc.exe config ${f.service} start= demand`,
      value: shortValue(f, f.service)
    }),
    overturn: 'The Services console shows the start type as “Manual” or “Automatic”.'
  }
}
