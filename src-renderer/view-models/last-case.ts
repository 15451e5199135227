import type { Session } from '../../src-main/service/api.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { computerName } from '../../src-main/derived/machines/chosen-machine.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { capitalise } from '../../src-main/presentation/format.ts'
import { inLocalTime } from '../../src-main/presentation/local-times.ts'
import { shortVerdict } from '../../src-main/presentation/short-cause.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { uiText } from '../text/wizard.text.ts'

/** A case in one line: whose it is, of when, and what was found. */
export function lastCaseLine(session: Session, language: Language): string {
  const { verdict, collectedAt } = inLocalTime(session)
  const words = uiText[language]
  const computer = computerName(session.diagnosis) ?? words.sidebar.noClient
  const at = collectedAt === null ? [] : [formatTime(collectedAt, language, 'minute')]
  const sample = session.sample === undefined ? [] : [words.samples.badge]
  const found =
    verdict.cause === null
      ? termsText[language].verdicts[verdict.outcome].title
      : capitalise(shortVerdict(session.diagnosis, language))
  return `${[...sample, computer, ...at].join(', ')} – ${found}`
}
