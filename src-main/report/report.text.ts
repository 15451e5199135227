import type { Language } from '../contract/text.ts'
import { reportDe } from './report.de.text.ts'
import { reportEn } from './report.en.text.ts'

/** The report's own words. What a check says stands beside the check, what every host says in text/terms.text.ts. */
export interface ReportText {
  readonly language: Language
  readonly product: string
  readonly report: string
  readonly subject: string
  readonly documentTitle: (computer: string) => string
  readonly asOf: (day: string) => string
  readonly timeUnknown: string
  readonly page: string
  readonly of: string
  readonly unknown: string
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly facts: {
    readonly computer: string
    readonly system: string
    readonly server: string
    readonly checked: string
    readonly newestCode: string
    readonly seen: string
  }
  readonly serverFrom: Readonly<Record<'policy' | 'argument' | 'log', string>>
  readonly times: (count: string) => string
  readonly lastSeen: (day: string) => string
  readonly box: {
    readonly cause: string
    readonly side: string
    readonly confidence: string
    readonly overturn: string
    readonly checkedWhat: string
    readonly missing: string
    readonly lowered: string
  }
  readonly clearBox: (checks: string) => string
  readonly undecidedBox: (count: number, checks: string) => string
  readonly step: (number: number, name: string) => string
  readonly theSteps: string
  readonly todo: string
  readonly todoClear: readonly string[]
  readonly todoUndecided: { readonly fallback: string; readonly again: string }
  readonly moreSteps: string
  readonly failover: string
  readonly contact: string
  readonly alsoSeen: string
  readonly steps: {
    readonly title: string
    readonly intro: string
    readonly nextStep: string
    readonly command: string
    readonly firstPage: string
    readonly seenClear: string
    readonly answeredWell: (count: number) => string
    readonly evidence: string
    readonly moreInAnnex: (count: string) => string
    readonly missing: string
    readonly crashed: string
    readonly blocked: string
    readonly notApplicable: string
    readonly nothingAsked: string
  }
  readonly annex: {
    readonly title: string
    readonly intro: string
    readonly assumedUtc: string
    readonly handOver: string
    readonly handOverNote: string
    readonly ladder: string
    readonly ladderTitle: string
    readonly cited: string
    readonly pieces: string
    readonly collected: string
    readonly codes: string
    readonly codesCaption: string
    readonly switches: string
    readonly stays: string
    readonly inputs: string
    readonly inputsCaption: string
    readonly unansweredCaption: string
    readonly noInputs: string
    readonly unanswered: string
    readonly allAnswered: string
    readonly about: string
    /** Where a repair was made. */
    readonly changedOnRequest: string
    readonly readOnly: string
    readonly filesOnly: string
    readonly requestsSent: (url: string, marker: string) => string
  }
  readonly columns: {
    readonly check: string
    readonly number: string
    readonly what: string
    readonly value: string
    readonly source: string
    readonly place: string
    readonly time: string
    readonly path: string
    readonly name: string
    readonly connection: string
    readonly tls: string
    readonly http: string
    readonly code: string
    readonly meaning: string
    readonly action: string
    readonly count: string
    readonly file: string
    readonly kind: string
    readonly size: string
    readonly sha: string
    readonly question: string
    readonly reason: string
  }
  readonly live: string
  readonly answer: string
  readonly line: (number: string) => string
  /** A numbered piece of evidence. */
  readonly piece: (number: string) => string
  readonly localTime: string
  readonly unrecognised: string
  readonly codeUnknown: string
  readonly notCollected: string
  readonly moreCharacters: (count: number) => string
  readonly moreRows: (count: string) => string
}

export const reportText: Readonly<Record<Language, ReportText>> = { de: reportDe, en: reportEn }
