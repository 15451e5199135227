import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import type { Reference } from '../../contract/check.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { handoverText } from '../../text/handover.text.ts'
import { oneLine } from '../one-line.ts'

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

/** So many lines of evidence go into a text that people read. */
const mostLines = 6
/** Characters of one quote. */
const quoteLength = 240

/** Evidence as one line each: time, content, source. */
export function citedLines(references: readonly Reference[], language: Language): readonly string[] {
  const texts = handoverText[language]
  const lines = references.slice(0, mostLines).map(({ at, quote, source, line }) => {
    const place = source === null ? '' : ` [${source}${line === null ? '' : `, ${texts.line} ${line}`}]`
    return `${at === null ? '' : `${formatTime(at, language)}: `}${oneLine(quote, quoteLength)}${place}`
  })
  const left = references.length - lines.length
  return left > 0 ? [...lines, texts.more(left)] : lines
}
