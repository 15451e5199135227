import type { CheckId } from '../contract/check-ids.ts'
import type { Bilingual } from '../contract/text.ts'
import { certificateTexts } from './certificate/texts.ts'
import { withWinhttpNote } from './kinds/access/winhttp-note.text.ts'
import { orientationTexts } from './orientation/texts.ts'
import { proxyTexts } from './proxy/texts.ts'
import { timeoutTexts } from './timeout/texts.ts'

const texts: Readonly<Record<CheckId, Bilingual<never>>> = {
  ...orientationTexts,
  ...proxyTexts,
  ...certificateTexts,
  ...timeoutTexts
}

/** The wording of every check, by id. A finding's facts always come from the check of the same id, hence the widening. */
export const checkTexts: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(texts as Readonly<Record<CheckId, Bilingual>>).map(([id, text]) => [id, withWinhttpNote(text)])
)
