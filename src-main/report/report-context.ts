import { checkTexts } from '../checks/texts.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { Bilingual, Language } from '../contract/text.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { evidenceOfChosenMachine } from '../derived/machines/chosen-machine.ts'
import { localTime } from '../derived/local-time.ts'
import { codeAdvice } from '../presentation/code-advice.ts'
import { inLocalTime } from '../presentation/local-times.ts'
import { termsText } from '../text/terms.text.ts'
import type { Build } from './build-age.ts'
import { piecesOf, type Pieces } from './pieces.ts'
import { reportText, type ReportText } from './report.text.ts'

/** What every section is written from. */
export interface ReportContext {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  /** A time out of the evidence, with its offset from UTC where that is known. */
  readonly zoned: (iso: string) => string
  readonly language: Language
  /** The evidence that checks refer to, by number. */
  readonly pieces: Pieces
  /** Whether the case is one of those that come with the program. */
  readonly invented: boolean
  readonly build: Build | null
  /** Whether the document holds the annex. */
  readonly annex: boolean
  readonly terms: (typeof termsText)[Language]
  readonly text: ReportText
  /** The texts of the checks. */
  readonly texts: Readonly<Record<string, Bilingual>>
  readonly advice: typeof codeAdvice
}

/** What a document is made of. */
export interface ReportCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  /** It is one of the invented cases that come with the program. */
  readonly sample?: unknown
}

/** What every section needs: the case of the judged computer with local times, the texts and the numbered evidence. */
export function reportContext(
  session: ReportCase,
  language: Language,
  annex: boolean,
  build: Build | null = null
): ReportContext {
  const evidence = evidenceOfChosenMachine(session.diagnosis, session.evidence)
  const diagnosis = inLocalTime({ diagnosis: session.diagnosis, evidence })
  return {
    diagnosis,
    evidence,
    pieces: piecesOf(diagnosis),
    invented: session.sample !== undefined,
    annex,
    build,
    zoned: localTime.of(evidenceSet(evidence)),
    language,
    terms: termsText[language],
    text: reportText[language],
    texts: checkTexts,
    advice: codeAdvice
  }
}
