import type { Diagnosis, WouldDecide } from '../contract/diagnosis.ts'
import type { ScanAttempt } from '../contract/scan-story.ts'
import type { Language } from '../contract/text.ts'
import { urlChange } from '../derived/target/url-difference.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { nextStepText } from '../text/next-step.text.ts'
import { termsText } from '../text/terms.text.ts'
import { mostToFetch, type NextAction, type NextStep } from './next-action.ts'
import type { TextContext } from './verdict.ts'

/** What only a run on the computer, or more evidence, would decide: until then the newest failed scan's code says most. */
const led: ReadonlySet<WouldDecide | undefined> = new Set<WouldDecide | undefined>([
  undefined,
  'live-connection',
  'missing-evidence',
  'request-lines'
])

/** What the newest failed scan says leads an open case; what else is to be got follows. */
export function ledByScan(open: NextStep, diagnosis: Diagnosis, { advice, language }: TextContext): NextStep {
  const newest = diagnosis.scanStory.attempts.findLast(({ outcome }) => outcome !== 'unfinished')
  const elsewhere = newest === undefined ? null : failedElsewhere(newest, diagnosis.wsus?.url ?? null)
  if (elsewhere !== null) {
    const { headline, actions } = nextStepText[language].otherServer(elsewhere)
    return leadBy(open, headline, actions, language)
  }
  const code = codeOf(newest, diagnosis)
  const what = code === null || !led.has(diagnosis.verdict.wouldDecide) ? null : (advice?.(code, language) ?? null)
  if (code === null || what === null) return open
  const time = newest?.endedAt == null ? '' : formatTime(newest.endedAt, language, 'minute')
  return leadBy(open, nextStepText[language].byCode({ code: formatCode(code), time }), [what], language)
}

/** The code of the newest scan; where the logs tell of no scan as a whole, the only code that they hold. */
function codeOf(newest: ScanAttempt | undefined, { codes }: Diagnosis): string | null {
  if (newest !== undefined) return newest.outcome === 'failed' ? newest.code : null
  return codes.length === 1 ? (codes[0]?.code ?? null) : null
}

/** A scan at a server that is no longer set says nothing of the one that is. */
function failedElsewhere(
  { outcome, sup }: ScanAttempt,
  server: string | null
): { readonly asked: string; readonly server: string } | null {
  if (outcome !== 'failed' || sup === null || server === null) return null
  return urlChange(sup, server) === 'switch' ? { asked: sup, server } : null
}

function leadBy(open: NextStep, headline: string, first: readonly string[], language: Language): NextStep {
  const actions = [...first.map((what): NextAction => ({ what, who: null, why: null })), ...open.actions]
  return {
    headline,
    who: termsText[language].actors.client,
    actions: actions.slice(0, mostToFetch),
    command: open.command
  }
}
