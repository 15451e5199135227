import type { Diagnosis } from '../contract/diagnosis.ts'
import { consequenceText } from '../text/consequence.text.ts'
import { causeOf, causeText, type TextContext } from './verdict.ts'

/**
 * What the cause means: whether updates arrive, and whether anything can be done on the client. Empty where that is not
 * certain. Only a fault that the server team mends is nothing for the client: behind a proxy or a firewall there may
 * always be a setting of the client as well.
 */
export function consequence(diagnosis: Diagnosis, wording: TextContext): string {
  const cause = causeOf(diagnosis)
  if (cause === null || diagnosis.verdict.confidence !== 'certain') return ''
  const words = consequenceText[wording.language]
  const actor = causeText(cause, diagnosis, wording).actor ?? diagnosis.verdict.side
  return [
    ...(cause.severity === 'blocker' ? [words.blocked] : []),
    ...(actor === 'server' ? [words.nothingHere] : actor === 'client' ? [words.here] : [])
  ].join(' ')
}
