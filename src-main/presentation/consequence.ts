import type { Side } from '../contract/check.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import { consequenceText } from '../text/consequence.text.ts'
import { causeOf, causeText, type TextContext } from './verdict.ts'

/**
 * What the cause means: whether updates arrive, and whether anything can be done on the client. Empty where that is not
 * certain.
 */
export function consequence(diagnosis: Diagnosis, wording: TextContext): string {
  const actor = certainActor(diagnosis, wording)
  if (actor === null) return ''
  const words = consequenceText[wording.language]
  return [
    ...(causeOf(diagnosis)?.severity === 'blocker' ? [words.blocked] : []),
    ...(isNothingHere(diagnosis, wording) ? [words.nothingHere] : actor === 'client' ? [words.here] : [])
  ].join(' ')
}

/**
 * True if there is nothing to repair on the client, which is certain only if the server team has to act: behind a proxy or
 * a firewall there may always be a setting of the client as well.
 */
export function isNothingHere(diagnosis: Diagnosis, wording: TextContext): boolean {
  return certainActor(diagnosis, wording) === 'server'
}

/** The side that has to act; null where the cause is not certain. */
function certainActor(diagnosis: Diagnosis, wording: TextContext): Side | null {
  const cause = causeOf(diagnosis)
  if (cause === null || diagnosis.verdict.confidence !== 'certain') return null
  return causeText(cause, diagnosis, wording).actor ?? diagnosis.verdict.side
}
