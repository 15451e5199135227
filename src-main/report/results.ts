import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Status } from '../contract/status.ts'
import type { Result } from '../presentation/verdict.ts'

/** Evidence is missing, or the check broke. Where an earlier stage ended the connection nothing is missing (`missing` empty). */
export function isOpen(result: Result): boolean {
  return result.outcome === 'crashed' || (result.outcome === 'undecided' && result.missing.length > 0)
}

export const stateTone: Readonly<Record<Diagnosis['steps'][number]['state'], Status>> = {
  clear: 'ok',
  found: 'bad',
  undecided: 'unknown',
  waiting: 'waiting'
}

export function resultTone(result: Result): Status {
  if (result.outcome === 'found') return result.severity === 'blocker' ? 'bad' : 'warn'
  if (result.outcome === 'clear') return 'ok'
  return result.outcome === 'not-applicable' ? 'none' : 'unknown'
}
