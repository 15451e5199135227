import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Language } from '../../contract/text.ts'
import { pictureText } from '../../text/picture.text.ts'
import { shortVerdict } from '../short-cause.ts'
import { isVerdictSideOpen } from '../verdict.ts'
import type { RouteSeen } from './route-seen.ts'

/** The places of a way; `route` and `arrival` are links, `beyond` is the link behind a proxy before the network. */
export type Place = 'client' | 'route' | 'proxy' | 'beyond' | 'network' | 'arrival' | 'server'

/** Where the connection fails according to the verdict. */
export interface Break {
  readonly place: Place
  readonly state: 'bad' | 'unsure'
  /** The cause in a few words. */
  readonly word: string
  /** What stands below it; may be empty. */
  readonly note: string
}

/** From the verdict alone; null where it names no cause and nothing else is known to fail. */
export function breakOf(diagnosis: Diagnosis, route: RouteSeen, language: Language): Break | null {
  const { verdict } = diagnosis
  const words = pictureText[language]
  if (verdict.outcome !== 'found' || verdict.step === null || verdict.cause === null) {
    // the search works, so nothing on this way is broken for certain
    if (verdict.failedDownload === undefined) return null
    return { place: 'server', state: 'unsure', word: words.downloadFails, note: '' }
  }
  const certain = verdict.confidence === 'certain'
  const sideOpen = isVerdictSideOpen(diagnosis)
  const place = sideOpen ? 'arrival' : placeOf(verdict.step, verdict.side, route)
  const certificate = place === 'arrival' && verdict.step === 'certificate'
  const unsure = verdict.confidence === 'possible' ? words.possible : words.likely
  const note = sideOpen ? words.sideOpen : certain ? (certificate ? words.windowsStops : '') : unsure
  return { place, state: certain ? 'bad' : 'unsure', word: shortVerdict(diagnosis, language), note }
}

function placeOf(
  step: NonNullable<Diagnosis['verdict']['step']>,
  side: Diagnosis['verdict']['side'],
  route: RouteSeen
): Place {
  switch (step) {
    case 'orientation':
      return 'client'
    case 'proxy':
      // where Windows goes without a proxy, what is wrong is that it does
      return route.way === 'direct' ? 'route' : 'proxy'
    case 'certificate':
      return 'arrival'
    case 'timeout':
      if (side === 'client' || side === 'network') return side
      return side === 'proxy' && route.way !== 'direct' ? 'proxy' : 'server'
  }
}
