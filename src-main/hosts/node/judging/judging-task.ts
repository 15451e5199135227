import type { Case } from '../../../contract/case.ts'
import type { Diagnosis } from '../../../contract/diagnosis.ts'
import type { Language } from '../../../contract/text.ts'
import type { Build } from '../../../report/build-age.ts'
import type { Judged, Unredactable } from '../../../service/redacted-case.ts'

/** What the thread can be asked for; `open` comes before everything that is made of its documents. */
export interface JudgingTasks {
  judge: { readonly asked: { readonly theCase: Case; readonly version: string }; readonly result: Diagnosis }
  open: {
    readonly asked: {
      readonly judged: Judged
      readonly redact: boolean
      readonly fontsCss: string
      readonly version: string
      readonly build: Build | null
    }
    /** `as-given`: nothing was replaced, and a case of millions of values is not sent back. */
    readonly result: Judged | Unredactable | 'as-given'
  }
  json: { readonly asked: null; readonly result: string }
  html: { readonly asked: Language; readonly result: string }
  page: { readonly asked: { readonly language: Language; readonly annex: boolean }; readonly result: string }
  savedCase: { readonly asked: null; readonly result: Uint8Array }
  ledger: { readonly asked: Language; readonly result: string | null }
  leaks: { readonly asked: string; readonly result: readonly string[] }
}
export type JudgingTask = {
  [K in keyof JudgingTasks]: { readonly kind: K; readonly asked: JudgingTasks[K]['asked'] }
}[keyof JudgingTasks]

/** `fault`: an error of ours, with its stack. */
export type JudgingAnswer = { readonly result: JudgingTasks[keyof JudgingTasks]['result'] } | { readonly fault: Error }
