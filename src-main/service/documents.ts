import type { Case } from '../contract/case.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import { renderScreenReport } from '../report/render-screen-report.ts'
import { renderReport } from '../report/render-report.ts'
import type { DocumentPorts } from './document-ports.ts'
import { ledgerText, withPseudonyms, type Judged, type Unredactable } from './redacted-case.ts'
import { stableJson } from './stable-json.ts'

/** A judged case as it may leave, and everything made of it, perhaps on another thread; wizard and command line write the same. */
export interface Documents {
  readonly theCase: Case
  readonly diagnosis: Diagnosis
  json(): Promise<string>
  /** The report for the screen, in both languages; this one is shown first. */
  html(language: Language): Promise<string>
  /** The report for paper, which a PDF is printed from. */
  page(language: Language, annex: boolean): Promise<string>
  savedCase(): Promise<Uint8Array>
  /** Pseudonyms with the real names; null without redaction. */
  ledger(language: Language): Promise<string | null>
  /** Real names that are left in a text that goes out; none without redaction. */
  leaks(text: string): Promise<readonly string[]>
}

/** Every document is made of the redacted case alone; none at all where names are left in it. */
export function documentsOf(judged: Judged, redact: boolean, ports: DocumentPorts): Documents | Unredactable {
  const redactor = redact ? ports.redactor(judged.theCase) : null
  const shown = redactor === null ? judged : withPseudonyms(judged, redactor, ports.version)
  if ('left' in shown) return shown
  const { theCase, diagnosis } = shown
  const session = { diagnosis, evidence: theCase.evidence, sample: theCase.sample }
  return {
    theCase,
    diagnosis,
    json: async () => stableJson(diagnosis),
    html: async (language) =>
      renderScreenReport(session, language, { fontsCss: ports.fontsCss(), build: ports.build() }),
    page: async (language, annex) =>
      renderReport(session, language, { fontsCss: ports.fontsCss(), annex, build: ports.build() }),
    savedCase: () => ports.saveCase(theCase),
    ledger: async (language) => (redactor === null ? null : ledgerText(redactor, language)),
    leaks: async (text) => redactor?.leaks(text, 'wording') ?? []
  }
}
