import type { Failover } from '../contract/scan-story.ts'
import { formatNumber } from './format-number.ts'

/** One or more failures of the present run that do not count, and why. */
export type NotCounted = Failover['notCounted'][number]
export type NotCountedWhy = Exclude<NotCounted['why'], 'yes' | 'succeeded'>

/** Sentences; `codes` are codes as Windows writes them, times and numbers are ready to be shown. */
export interface FailoverText {
  readonly works: string
  readonly unknown: string
  readonly notConfigmgr: string
  readonly nowhere: string
  readonly never: (codes: string, client: boolean) => string
  /** `since` is null where the logs tell no times. */
  readonly counted: (counted: number, failures: number, since: string | null, atLeast: boolean) => string
  readonly due: (byTries: string, byMinutes: string) => string
  readonly next: (byTries: string, byMinutes: string, atLeast: boolean) => string
  readonly timeless: string
  readonly offeredUnknown: string
  readonly why: Readonly<Record<NotCountedWhy, (count: number, code: string) => string>>
  readonly switched: (count: number) => string
  readonly switch: (from: string, to: string, at: string, counted: number) => string
  readonly clientList: (count: number) => string
  readonly and: string
}

const times = (count: number): string => (count === 1 ? 'Ein Versuch' : `${formatNumber(count, 'de')} Versuche`)
const verb = (count: number, text: string, many: string): string => (count === 1 ? text : many)

export const failoverDe: FailoverText = {
  works: 'Der letzte Scan war erfolgreich; ein Wechsel des Softwareupdatepunkts (SUP) steht nicht an.',
  unknown:
    'Die Protokolle zeigen nicht, wie ein Scan von ConfigMgr ausgegangen ist; ob der Client wechselt, lässt sich daraus nicht sagen.',
  notConfigmgr:
    'Keiner der Scans in den Protokollen kommt von ConfigMgr. Nur dessen Client wechselt den Softwareupdatepunkt (SUP) von selbst.',
  nowhere:
    'Der Verwaltungspunkt hat nur einen Softwareupdatepunkt (SUP) angeboten; es gibt keinen, zu dem der Client wechseln könnte.',
  never: (codes, client) =>
    codes === ''
      ? 'Keiner der Fehlschläge zählt für einen Wechsel; der Client bleibt bei seinem Server.'
      : `Bei diesem Fehler bleibt der Client bei seinem Server: ${codes} steht nicht auf ${client ? 'der Liste dieses Clients' : 'Microsofts Liste'} der Fehler, die einen Wechsel auslösen.`,
  counted: (counted, failures, since, atLeast) =>
    `Gezählt: ${atLeast ? 'mindestens ' : ''}${counted} von 4 nötigen Fehlschlägen (${formatNumber(failures, 'de')} in Folge${since === null ? '' : ` seit ${since}`}${atLeast ? '; die Protokolle reichen nicht weiter zurück' : ''}).`,
  due: (byTries, byMinutes) =>
    `Ein Wechsel ist fällig: nach vier Fehlschlägen und zwei Minuten seit ${byTries}; nach der anderen Fassung der Dokumentation (120 Minuten lang derselbe Server) ab ${byMinutes}. In den Protokollen steht danach noch keiner.`,
  next: (byTries, byMinutes, atLeast) =>
    `Gehen die nächsten Versuche im Abstand von 30 Minuten ebenso aus, wechselt der Client ${atLeast ? 'spätestens' : 'etwa'} um ${byTries} (vierter Fehlschlag und zwei Minuten); nach der anderen Fassung der Dokumentation versucht er denselben Server 120 Minuten lang, also bis ${byMinutes}.`,
  timeless: 'Die Protokolle nennen keine Zeiten; wann der Client wechselt, lässt sich daraus nicht sagen.',
  offeredUnknown:
    'Wie viele Softwareupdatepunkte (SUP) der Verwaltungspunkt anbietet, steht nicht in den Protokollen (LocationServices.log); ist es nur einer, gibt es keinen Wechsel.',
  why: {
    'not-listed': (count, code) =>
      `${times(count)} mit ${code} ${verb(count, 'zählt', 'zählen')} nicht: Der Code steht nicht auf der Liste.`,
    'no-end': (count) =>
      `${times(count)} ${verb(count, 'zählt', 'zählen')} nicht: Wie ${verb(count, 'er ausging', 'sie ausgingen')}, steht nicht in den Protokollen.`,
    stopped: (count) => `${times(count)} ${verb(count, 'zählt', 'zählen')} nicht: Der Scan wurde abgebrochen.`,
    'no-code': (count) => `${times(count)} ${verb(count, 'zählt', 'zählen')} nicht: Es steht kein Code dabei.`,
    'other-caller': (count) =>
      `${times(count)} ${verb(count, 'zählt', 'zählen')} nicht: ConfigMgr hat ${verb(count, 'ihn', 'sie')} nicht veranlasst.`
  },
  switched: (count) =>
    count === 1 ? 'Der Client hat den Server einmal gewechselt:' : `Der Client hat den Server ${count}-mal gewechselt:`,
  switch: (from, to, at, counted) =>
    `von ${from} zu ${to} am ${at}, ${counted >= 4 ? `nach ${counted} gezählten Fehlschlägen, also von selbst` : counted === 0 ? 'ohne gezählte Fehlschläge davor' : `nach ${counted} gezählten Fehlschlägen`}.`,
  clientList: (count) => `Grundlage ist die Liste dieses Clients (${count} Codes), nicht die von Microsoft.`,
  and: ' und '
}
