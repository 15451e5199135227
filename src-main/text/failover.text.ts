import type { Failover } from '../contract/scan-story.ts'
import type { Language } from '../contract/text.ts'
import { formatNumber } from './format-number.ts'

/** One or more failures of the present run that do not count, and why. */
type NotCounted = Failover['notCounted'][number]
type NotCountedWhy = Exclude<NotCounted['why'], 'yes' | 'succeeded'>

const attempts = {
  de: (count: number): string => (count === 1 ? 'Ein Versuch' : `${formatNumber(count, 'de')} Versuche`),
  en: (count: number): string => (count === 1 ? 'One attempt' : `${formatNumber(count, 'en')} attempts`)
}
/** The verb in the number of the attempts. */
const agreed = {
  de: (count: number, text: string, many: string): string => (count === 1 ? text : many),
  en: (count: number): string => (count === 1 ? 'does' : 'do')
}

/** Sentences; `codes` are codes as Windows writes them, times and numbers are ready to be shown. */
const de = {
  works: 'Der letzte Scan war erfolgreich; ein Wechsel des Softwareupdatepunkts (SUP) steht nicht an.',
  unknown:
    'Die Protokolle zeigen nicht, wie ein Scan von ConfigMgr ausgegangen ist; ob der Client wechselt, lässt sich daraus nicht sagen.',
  notConfigmgr:
    'Keiner der Scans in den Protokollen kommt von ConfigMgr. Nur dessen Client wechselt den Softwareupdatepunkt (SUP) von selbst.',
  nowhere:
    'Der Verwaltungspunkt hat nur einen Softwareupdatepunkt (SUP) angeboten; es gibt keinen, zu dem der Client wechseln könnte.',
  never: (codes: string, client: boolean) =>
    codes === ''
      ? 'Keiner der Fehlschläge zählt für einen Wechsel; der Client bleibt bei seinem Server.'
      : `Bei diesem Fehler bleibt der Client bei seinem Server: ${codes} steht nicht auf ${client ? 'der Liste dieses Clients' : 'Microsofts Liste'} der Fehler, die einen Wechsel auslösen.`,
  /** `since` is null where the logs tell no times. */
  counted: (counted: number, failures: number, since: string | null, atLeast: boolean) =>
    `Gezählt: ${atLeast ? 'mindestens ' : ''}${counted} von 4 nötigen Fehlschlägen, ${formatNumber(failures, 'de')} in Folge${since === null ? '' : ` seit ${since}`}${atLeast ? '; die Protokolle reichen nicht weiter zurück' : ''}.`,
  due: (byTries: string) =>
    `Ein Wechsel ist seit ${byTries} fällig (vier Fehlschläge und zwei Minuten); in den Protokollen steht danach noch keiner.`,
  next: (byTries: string, atLeast: boolean) =>
    `Gehen die nächsten Versuche im Abstand von 30 Minuten ebenso aus, wechselt der Client ${atLeast ? 'spätestens' : 'etwa'} am ${byTries}: zwei Minuten nach dem vierten Fehlschlag.`,
  /** What the documentation says elsewhere. */
  byMinutes: (byMinutes: string) =>
    `Eine andere Stelle der Dokumentation nennt 120 Minuten beim selben Server; danach wechselt der Client erst ab ${byMinutes}.`,
  timeless: 'Die Protokolle nennen keine Zeiten; wann der Client wechselt, lässt sich daraus nicht sagen.',
  offeredUnknown:
    'Wie viele Softwareupdatepunkte (SUP) der Verwaltungspunkt anbietet, steht nicht in den Protokollen (LocationServices.log); ist es nur einer, gibt es keinen Wechsel.',
  why: {
    'not-listed': (count, code) =>
      `${attempts.de(count)} mit ${code} ${agreed.de(count, 'zählt', 'zählen')} nicht: Der Code steht nicht auf der Liste.`,
    'no-end': (count) =>
      `${attempts.de(count)} ${agreed.de(count, 'zählt', 'zählen')} nicht: Wie ${agreed.de(count, 'er ausging', 'sie ausgingen')}, steht nicht in den Protokollen.`,
    stopped: (count) =>
      `${attempts.de(count)} ${agreed.de(count, 'zählt', 'zählen')} nicht: Der Scan wurde abgebrochen.`,
    'no-code': (count) =>
      `${attempts.de(count)} ${agreed.de(count, 'zählt', 'zählen')} nicht: Es steht kein Code dabei.`,
    'other-caller': (count) =>
      `${attempts.de(count)} ${agreed.de(count, 'zählt', 'zählen')} nicht: ConfigMgr hat ${agreed.de(count, 'ihn', 'sie')} nicht veranlasst.`
  } satisfies Record<NotCountedWhy, (count: number, code: string) => string>,
  switched: (count: number) =>
    count === 1 ? 'Der Client hat den Server einmal gewechselt:' : `Der Client hat den Server ${count}-mal gewechselt:`,
  switch: (from: string, to: string, at: string | null, counted: number) =>
    `von ${from} zu ${to}${at === null ? '' : ` am ${at}`}, ${counted >= 4 ? `nach ${counted} gezählten Fehlschlägen, also von selbst` : counted === 0 ? 'ohne gezählte Fehlschläge davor' : `nach ${counted} gezählten Fehlschlägen`}.`,
  clientList: (count: number) => `Grundlage ist die Liste dieses Clients (${count} Codes), nicht die von Microsoft.`,
  and: ' und '
}
export type FailoverText = typeof de

const en: FailoverText = {
  works: 'The latest scan succeeded; no switch of the software update point is due.',
  unknown:
    'The logs do not show how any scan of ConfigMgr ended; so it cannot be said whether the client is going to switch.',
  notConfigmgr:
    'None of the scans in the logs is ConfigMgr’s. Only its client switches the software update point by itself.',
  nowhere: 'The management point offered only one software update point; there is none the client could switch to.',
  never: (codes, client) =>
    codes === ''
      ? 'None of the failures counts towards a switch; the client stays with its server.'
      : `With this error the client stays with its server: ${codes} is not on ${client ? 'this client’s' : 'Microsoft’s'} list of errors that trigger a switch.`,
  counted: (counted, failures, since, atLeast) =>
    `Counted: ${atLeast ? 'at least ' : ''}${counted} of the 4 failures needed, ${formatNumber(failures, 'en')} in a row${since === null ? '' : ` since ${since}`}${atLeast ? '; the logs do not go back further' : ''}.`,
  due: (byTries) =>
    `A switch has been due since ${byTries} (four failures and two minutes); the logs do not show one after that yet.`,
  next: (byTries, atLeast) =>
    `If the next attempts, 30 minutes apart, end the same way, the client switches at ${atLeast ? 'the latest' : 'about'} ${byTries}: two minutes after the fourth failure.`,
  byMinutes: (byMinutes) =>
    `Elsewhere the documentation says 120 minutes with the same server; by that the client does not switch before ${byMinutes}.`,
  timeless: 'The logs give no times, so it cannot be said when the client is going to switch.',
  offeredUnknown:
    'The logs do not show how many software update points the management point offers (LocationServices.log); if it is only one, there will be no switch.',
  why: {
    'not-listed': (count, code) =>
      `${attempts.en(count)} with ${code} ${agreed.en(count)} not count: the code is not on the list.`,
    'no-end': (count) =>
      `${attempts.en(count)} ${agreed.en(count)} not count: ${count === 1 ? 'its' : 'their'} end is not in the logs.`,
    stopped: (count) => `${attempts.en(count)} ${agreed.en(count)} not count: the scan was stopped.`,
    'no-code': (count) => `${attempts.en(count)} ${agreed.en(count)} not count: no code is given.`,
    'other-caller': (count) => `${attempts.en(count)} ${agreed.en(count)} not count: ConfigMgr did not ask for it.`
  },
  switched: (count) => (count === 1 ? 'The client has switched once:' : `The client has switched ${count} times:`),
  switch: (from, to, at, counted) =>
    `from ${from} to ${to}${at === null ? '' : ` at ${at}`}, ${counted >= 4 ? `after ${counted} counted failures, so by itself` : counted === 0 ? 'without counted failures before it' : `after ${counted} counted ${counted === 1 ? 'failure' : 'failures'}`}.`,
  clientList: (count) => `This is based on the list of this client (${count} codes), not on Microsoft’s.`,
  and: ' and '
}

export const failoverText: Readonly<Record<Language, FailoverText>> = { de, en }
