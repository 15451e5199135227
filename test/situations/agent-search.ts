import { checkTexts } from '../../src-main/checks/texts.ts'
import { nextStep } from '../../src-main/presentation/next-step.ts'
import { verdictText } from '../../src-main/presentation/verdict.ts'
import { judged, lines, type Files } from './situation.ts'

/** A search of the update agent at WSUS that ended with this code, and what the log says after it. */
export const search = (code: string, ...more: readonly string[]) =>
  lines(
    '2024/02/05 09:15:03.2214511 2988  7312  Agent           * START * Finding updates CallerId = Update  Id = 9',
    '2024/02/05 09:15:03.2214530 2988  7312  Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed',
    `2024/02/05 09:15:24.7014533 2988  7312  Agent           * END * Finding updates CallerId = Update, Id = 9, Exit code = ${code}`,
    more
  )

/** The first two sentences of a result. */
export async function headlines(files: Files): Promise<{ title: string; next: string }> {
  const diagnosis = await judged(files)
  const wording = { language: 'en', texts: checkTexts } as const
  const next = nextStep({ diagnosis, evidence: [] }, wording)
  return { title: verdictText(diagnosis, wording).title, next: next?.headline ?? '' }
}
