/** A result as a check gives it, or as it is published. */
type Result =
  | { readonly outcome: 'undecided'; readonly missing: readonly string[] }
  | { readonly outcome: 'found' | 'clear' | 'not-applicable' | 'crashed' }

/** Evidence is missing, or the check broke. Where an earlier stage ended the connection nothing is missing (`missing` empty). */
export function isOpen(result: Result): boolean {
  return result.outcome === 'crashed' || (result.outcome === 'undecided' && result.missing.length > 0)
}
