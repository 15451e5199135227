import type { Language } from '../../src-main/contract/text.ts'
import type { Session } from '../../src-main/service/api.ts'
import { uiText } from '../text/wizard.text.ts'

/** What a ticket begins with when its case is invented; empty for a real one. */
export function sampleNote({ sample }: Session, language: Language): string {
  const { ticket, names } = uiText[language].samples
  return sample === undefined ? '' : ticket(names[sample])
}
