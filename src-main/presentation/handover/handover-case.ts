import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'

export type Addressee = 'network' | 'server'

/** What another team needs to act without asking back. A value with several lines is a list. */
export interface Handover {
  readonly to: Addressee
  readonly title: string
  readonly rows: readonly (readonly [label: string, lines: readonly string[]])[]
}

/** What both texts are written from. */
export interface HandoverCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  readonly language: Language
  /** A time of the case, as people read it. */
  readonly shown: (iso: string) => string
  /** Computer checked, in one sentence. */
  readonly matter: string
  readonly toDo: readonly string[]
}
