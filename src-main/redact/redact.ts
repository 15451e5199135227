import { constants } from 'node:os'
import type { Case } from '../contract/case.ts'
import { collectNames } from './collect-names.ts'
import { type DocumentKind, leaksIn } from './leaks.ts'
import { nameCertainty } from './common-words.ts'
import { redactedCase } from './redact-case.ts'
import { redactByName, redactByPosition } from './redact-text.ts'
import { type LedgerEntry, type Role, Pseudonyms } from './pseudonyms.ts'
import { withoutUnusual } from './unusual-words.ts'

export interface Redactor {
  readonly ledger: readonly LedgerEntry[]
  /**
   * The case with every name replaced, at any depth and in any form. A diagnosis made from it contains no names
   * either.
   */
  redact(this: void, theCase: Case): Case
  /** The same for a text that goes with the case. */
  text(this: void, text: string): string
  /** The same for one that anybody may have worded: what is no usual word goes, too. */
  wording(this: void, text: string): string
  /** Names of the ledger that a finished document still shows in any form; it must not be written then. */
  leaks(this: void, document: string, kind?: DocumentKind): readonly string[]
}

/** Names that no evidence contains, such as those of the computer this runs on, and texts that go with the case. */
interface Beside {
  readonly names?: readonly { readonly name: string; readonly role: Role }[]
  readonly texts?: readonly string[]
}

/** What the system calls its errors, such as `ENOENT`. */
const systemErrors: ReadonlySet<string> = new Set(Object.keys(constants.errno))

/** The same name gets the same pseudonym everywhere, so that a redacted case can still be solved. */
export function redactorFor(theCase: Case, beside: Beside = {}): Redactor {
  const certainty = nameCertainty(theCase)
  const pseudonyms = new Pseudonyms(isTakenAsPseudonym(theCase, beside.texts ?? []), certainty)
  for (const { name, role } of beside.names ?? []) {
    if (role === 'USER') pseudonyms.of(name, role)
    else pseudonyms.host(name, role)
  }
  collectNames(theCase, pseudonyms)
  const byPlaces = redactByPosition(pseudonyms)
  // run only to collect the names
  redactedCase(theCase, pseudonyms, byPlaces)
  for (const text of beside.texts ?? []) byPlaces(text)
  const text = redactByName(pseudonyms)
  return {
    ledger: pseudonyms.ledger,
    redact: (item) => redactedCase(item, pseudonyms, text),
    text: (name) => text(name),
    wording: (words) => withoutUnusual(text(words), pseudonyms, systemErrors),
    leaks: (document, kind = 'data') => leaksIn(document, pseudonyms.ledger, certainty, kind)
  }
}

/** Names in the case that already look like pseudonyms; collected in parts, because a case may be large. */
function isTakenAsPseudonym(theCase: Case, texts: readonly string[]): (candidate: string) => boolean {
  const taken = new Set<string>()
  for (const piece of [theCase.inputs, ...theCase.evidence, texts]) {
    for (const [found] of JSON.stringify(piece).matchAll(/(?<![a-z])[a-z]{3,10}-(?:\d{1,9}|[a-z]{1,4})/gi)) {
      taken.add(found.toLowerCase())
    }
  }
  return (candidate) => taken.has(candidate.toLowerCase())
}
