import { bypassedBy, bypassEntries } from '../readers/proxy/bypass-list.ts'
import type { RedactText } from './redact-text.ts'
import type { LedgerEntry, Pseudonyms } from './pseudonyms.ts'
import { withoutUnusual } from './unusual-words.ts'

/** Any port serves: an entry with a port of its own is compared by its name alone. */
const anyPort = 80

/**
 * A list of exceptions that exempts the same hosts as before. A redacted pattern with a wildcard stays where it covers the
 * pseudonyms of the same hosts; otherwise they are listed one by one.
 */
export function redactedExceptions(list: string, text: RedactText, pseudonyms: Pseudonyms): string {
  const entries = bypassEntries(list)
  const safe: RedactText = (written) => withoutUnusual(text(written, 'named'), pseudonyms)
  if (!entries.some((entry) => entry.includes('*'))) return safe(list)
  return entries.map((entry) => redactedEntry(entry, safe, pseudonyms.ledger)).join(';')
}

function redactedEntry(entry: string, text: RedactText, ledger: readonly LedgerEntry[]): string {
  const message = text(entry)
  if (!entry.includes('*') || entry.startsWith('<')) return message
  const [pattern, redactedPattern] = [withoutPort(entry), withoutPort(message)]
  const covered = ledger.filter(({ name }) => bypassedBy(pattern, name, anyPort) !== null)
  const stillCovered = ledger.filter(({ pseudonym }) => bypassedBy(redactedPattern, pseudonym, anyPort) !== null)
  const pseudonymsOf = (all: readonly LedgerEntry[]): string[] => [...new Set(all.map((item) => item.pseudonym))].sort()
  const wanted = pseudonymsOf(covered)
  if (JSON.stringify(wanted) === JSON.stringify(pseudonymsOf(stillCovered))) return message
  // a pattern over addresses holds every address of the networks it touches
  const shown = /^[\d.]+\*$/.test(pattern)
    ? [...new Set(wanted.map((pseudonym) => pseudonym.replace(/\.h\d+$/, '.*')))]
    : wanted
  const port = /:\d{1,5}$/.exec(entry)?.[0] ?? ''
  return wanted.length === 0 ? 'NO-SUCH-HOST' : shown.map((name) => `${name}${port}`).join(';')
}

function withoutPort(entry: string): string {
  return entry.replace(/^[a-z]+:\/\//i, '').replace(/:\d{1,5}$/, '')
}
