import type { ProbeId } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { probesText } from '../text/probes.text.ts'
import { capitalise } from './format.ts'

/** A probe's name at the beginning of a line; inside an English sentence it is lower case. */
export function probeName(probe: ProbeId, language: Language): string {
  return capitalise(probesText[language][probe].name)
}
