import type { Case } from '../../contract/case.ts'
import { personalTokens, type Role } from './personal-tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** One name and what stands for it everywhere; the list stays with whoever redacted. */
interface LedgerEntry {
  readonly name: string
  readonly standIn: string
}

export interface Redactor {
  readonly ledger: readonly LedgerEntry[]
  /** A copy with every personal name replaced, in any depth. Raw bytes (`hex`) are emptied: they spell the same names. */
  redact<T>(value: T): T
  /** Names of the ledger that a finished document still shows; it must not be written then. */
  leaks(document: string): readonly string[]
}

/** The same name gets the same stand-in wherever it stands, so that a redacted case can still be solved. */
export function redactorFor(theCase: Case): Redactor {
  const counts = new Map<Role, number>()
  const ledger = personalTokens(theCase).map(({ text, role }) => {
    const number = (counts.get(role) ?? 0) + 1
    counts.set(role, number)
    return { name: text, standIn: `${role}-${number}` }
  })
  const standIns = new Map(ledger.map((entry) => [entry.name.toLowerCase(), entry.standIn]))
  const longestFirst = ledger.map((entry) => entry.name).sort((a, b) => b.length - a.length)
  const pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(bounded).join('|'), 'gi')
  const text = (one: string): string =>
    pattern === null || vocabulary.has(one)
      ? one
      : one.replace(pattern, (name) => standIns.get(name.toLowerCase()) ?? name)
  return {
    ledger,
    redact: <T>(value: T): T => replaced(value, text) as T,
    leaks: (document) => (pattern === null ? [] : [...new Set(document.match(pattern) ?? [])].filter(tells))
  }
}

/** Our own words and members are no names, whoever else may be called that. */
function tells(name: string): boolean {
  return !vocabulary.has(name)
}

/** Whole names only: "sup" must not be found in "support". */
function bounded(name: string): string {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `(?<![\\w-])${literal}(?![\\w-])`
}

/** Bytes spell names again, and what a person noted may name anybody. */
const emptied: ReadonlySet<string> = new Set(['hex', 'note'])

function replaced(value: unknown, text: (one: string) => string): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map((one) => replaced(one, text))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      emptied.has(key) && typeof one === 'string' ? '' : replaced(one, text)
    ])
  )
}
