import type { Case } from '../contract/case.ts'
import type { Build } from '../report/build-age.ts'

/** What documents are made with. */
export interface DocumentPorts {
  readonly version: string
  saveCase(theCase: Case): Promise<Uint8Array>
  /** Removes personal data from a case and its texts. */
  redactor(theCase: Case, beside?: { readonly texts: readonly string[] }): CaseRedactor
  /** The report's fonts as @font-face rules with their data; empty where they cannot be found. */
  fontsCss(): string
  /** The build of this program and its age by the host's clock; null where it is not known. */
  build(): Build | null
}

/** The same name gets the same pseudonym everywhere; `leaks` are names that a text still shows. */
export interface CaseRedactor {
  readonly ledger: readonly { readonly name: string; readonly pseudonym: string }[]
  redact(theCase: Case): Case
  /** For a text that goes with the case. */
  text(text: string): string
  /** For one that anybody may have worded: what is no usual word goes, too. */
  wording(text: string): string
  /** `wording`: the document is made of a case that was looked through before, with sentences around it. */
  leaks(document: string, kind?: 'data' | 'wording'): readonly string[]
}
