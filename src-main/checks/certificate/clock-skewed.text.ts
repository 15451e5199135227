import type { Bilingual } from '../../contract/text.ts'
import type { ClockSkewFacts } from './clock-skewed.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** Known from Windows' event log: a live attempt has no code, and a code alone no detail. */
function wasSet({ code, detail }: AccessFacts<ClockSkewFacts>): boolean {
  return code !== null && detail !== null
}

/** A third clock, or the code itself, says that it is this computer's. */
function isKnown(f: ClockSkewFacts): boolean {
  return f.validBy === undefined || f.witness !== undefined
}

export const clockSkewedText: Bilingual<AccessFacts<ClockSkewFacts>> = {
  de: {
    question: 'Geht die Uhr dieses Computers richtig?',
    clear: 'Die Uhr dieses Computers verfälscht die Zertifikatsprüfung nicht',
    found: (f) => ({
      title: isKnown(f)
        ? 'Die Uhr dieses Computers geht falsch'
        : 'Die Uhren von Computer und Server widersprechen sich',
      why: wasSet(f)
        ? `Nach dem gescheiterten Scan wurde die Uhr um ${String(Math.abs(Number(f.detail)))} Minuten ${Number(f.detail) > 0 ? 'zurückgestellt' : 'vorgestellt'}. Davor konnte Windows ein gültiges Zertifikat für abgelaufen oder noch nicht gültig halten.`
        : 'Nach der Uhr des Servers ist das Zertifikat gültig, nach der Uhr dieses Computers nicht. Darum lehnt Windows es ab.',
      next: isKnown(f) ? 'Die Uhr dieses Computers stellen' : 'Klären, welche der beiden Uhren falsch geht',
      steps: [
        f.detail === null || wasSet(f)
          ? 'Datum, Uhrzeit und Zeitzone mit dem Domänencontroller vergleichen.'
          : `Abweichung zum Server: ${f.detail} Minuten. Datum, Uhrzeit und Zeitzone prüfen.`,
        ...(isKnown(f)
          ? []
          : [
              'Beide mit dem Domänencontroller vergleichen. Geht die Uhr des Servers falsch, ist das Zertifikat abgelaufen: erneuern lassen.'
            ]),
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
      title: isKnown(f) ? 'This computer’s clock is wrong' : 'The clocks of computer and server contradict each other',
      why: wasSet(f)
        ? `After the scan that failed, the clock was set ${Number(f.detail) > 0 ? 'back' : 'forward'} by ${String(Math.abs(Number(f.detail)))} minutes. Before that, Windows may have taken a valid certificate for expired or not yet valid.`
        : 'By the server’s clock the certificate is valid, by this computer’s clock it is not. So Windows refuses it.',
      next: isKnown(f) ? 'Set this computer’s clock' : 'Find out which of the two clocks is wrong',
      steps: [
        f.detail === null || wasSet(f)
          ? 'Compare date, time and time zone with the domain controller.'
          : `Difference to the server: ${f.detail} minutes. Check date, time and time zone.`,
        ...(isKnown(f)
          ? []
          : [
              'Compare both with the domain controller. If the server’s clock is wrong, the certificate has expired: have it renewed.'
            ]),
        'Run the command below in a command prompt as administrator; for that, the time service has to reach its time source.',
        'Check again.'
      ],
      command: 'w32tm /resync',
      value: shortValue(f, f.detail === null ? null : `${f.detail} min`)
    }),
    overturn: 'This computer’s clock agrees with the domain controller.'
  }
}
