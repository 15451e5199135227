import type { Evidence } from '../../contract/evidence/index.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { stripPasswords } from '../../readers/credentials/strip-passwords.ts'
import type { KnownProgress } from '../../service/api.ts'

/**
 * Tells computer, rights and update server as soon as evidence says them, and again when that changes. `given`: the
 * server that a person named, which counts instead of the configured one.
 */
export function knownSoFar(
  given: string | null,
  tell: (known: KnownProgress) => void
): (evidence: readonly Evidence[]) => void {
  let seen: readonly Evidence[] = []
  let reported = ''
  return (evidence) => {
    seen = [...seen, ...stripPasswords(evidence)]
    const set = evidenceSet(seen)
    const client = set.all('client')[0]?.value
    const known: KnownProgress = {
      state: 'known',
      computer: client?.name ?? null,
      elevated: client?.elevated ?? null,
      server: given ?? wsusTarget.of(set)?.written ?? null
    }
    const text = JSON.stringify(known)
    if (text === reported) return
    reported = text
    tell(known)
  }
}
