import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { probesText } from '../../src-main/text/probes.text.ts'

/** A probe's name as it begins a line; inside a sentence English writes it small. */
export function probeName(probe: ProbeId, language: Language): string {
  const { name } = probesText[language][probe]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
