import type { Bilingual } from '../../contract/text.ts'
import type { ClockSkewFacts } from './clock-skewed.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** Known from Windows' event log: a live attempt has no code, and a code alone no detail. */
function wasSet({ code, detail }: AccessFacts<ClockSkewFacts>): boolean {
  return code !== null && detail !== null
}

export const clockSkewedText: Bilingual<AccessFacts<ClockSkewFacts>> = {
  de: {
    question: 'Geht die Uhr dieses Computers richtig?',
    clear: 'Die Uhr dieses Computers verfälscht die Zertifikatsprüfung nicht',
    found: (f) => ({
      title:
        f.validBy === undefined
          ? 'Die Uhr dieses Computers geht falsch'
          : 'Die Uhren von Computer und Server widersprechen sich',
      why: wasSet(f)
        ? `Nach dem gescheiterten Scan wurde die Uhr um ${String(Math.abs(Number(f.detail)))} Minuten ${Number(f.detail) > 0 ? 'zurückgestellt' : 'vorgestellt'}. Davor konnte Windows ein gültiges Zertifikat für abgelaufen oder noch nicht gültig halten.`
        : 'Nach der Uhr des Servers ist das Zertifikat gültig, nach der Uhr dieses Computers nicht. Darum lehnt Windows es ab.',
      next: 'Die Uhr dieses Computers stellen',
      steps: [
        f.detail === null || wasSet(f)
          ? 'Datum, Uhrzeit und Zeitzone mit dem Domänencontroller vergleichen.'
          : `Abweichung zum Server: ${f.detail} Minuten. Datum, Uhrzeit und Zeitzone prüfen.`,
        'Den Befehl unten in einer Eingabeaufforderung als Administrator ausführen; dazu muss der Zeitdienst seine Zeitquelle erreichen.',
        'Erneut prüfen.'
      ],
      command: 'w32tm /resync',
      value: shortValue(f, f.detail === null ? null : `${f.detail} min`)
    }),
    overturn: 'Die Uhr dieses Computers stimmt mit dem Domänencontroller überein.'
  },
  en: {
    question: 'Is this computer’s clock right?',
    clear: 'This computer’s clock does not affect the certificate check',
    found: (f) => ({
      title:
        f.validBy === undefined
          ? 'This computer’s clock is wrong'
          : 'The clocks of computer and server contradict each other',
      why: wasSet(f)
        ? `After the scan that failed, the clock was set ${Number(f.detail) > 0 ? 'back' : 'forward'} by ${String(Math.abs(Number(f.detail)))} minutes. Before that, Windows may have taken a valid certificate for expired or not yet valid.`
        : 'By the server’s clock the certificate is valid, by this computer’s clock it is not. So Windows refuses it.',
      next: 'Set this computer’s clock',
      steps: [
        f.detail === null || wasSet(f)
          ? 'Compare date, time and time zone with the domain controller.'
          : `Difference to the server: ${f.detail} minutes. Check date, time and time zone.`,
        'Run the command below in a command prompt as administrator; for that, the time service has to reach its time source.',
        'Check again.'
      ],
      command: 'w32tm /resync',
      value: shortValue(f, f.detail === null ? null : `${f.detail} min`)
    }),
    overturn: 'This computer’s clock agrees with the domain controller.'
  }
}
