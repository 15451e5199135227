import type { Case } from '../contract/case.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import { renderReport } from '../report/render-report.ts'
import type { Ports } from './ports.ts'
import { ledgerText, withPseudonyms, type Judged, type Unredactable } from './redacted-case.ts'
import { stableJson } from './stable-json.ts'

/** A judged case as it may leave, and everything made of it; wizard and command line write the same. */
export interface Documents {
  readonly theCase: Case
  readonly diagnosis: Diagnosis
  json(): string
  /** The report as one page, which a PDF is printed from. */
  html(language: Language): string
  savedCase(): Promise<Uint8Array>
  /** Pseudonyms with the real names; null without redaction. */
  ledger(language: Language): string | null
  /** Real names that are left in a text that goes out; none without redaction. */
  leaks(text: string): readonly string[]
}

/** Every document is made of the redacted case alone; none at all where names are left in it. */
export function documentsOf(
  judged: Judged,
  redact: boolean,
  ports: Pick<Ports, 'redactor' | 'version' | 'fontsCss' | 'saveCase'>
): Documents | Unredactable {
  const redactor = redact ? ports.redactor(judged.theCase) : null
  const shown = redactor === null ? judged : withPseudonyms(judged, redactor, ports.version)
  if ('left' in shown) return shown
  const { theCase, diagnosis } = shown
  return {
    theCase,
    diagnosis,
    json: () => stableJson(diagnosis),
    html: (language) =>
      renderReport({ diagnosis, evidence: theCase.evidence }, language, { fontsCss: ports.fontsCss() }),
    savedCase: () => ports.saveCase(theCase),
    ledger: (language) => (redactor === null ? null : ledgerText(redactor, language)),
    leaks: (text) => redactor?.leaks(text, 'wording') ?? []
  }
}
