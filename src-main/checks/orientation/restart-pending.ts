import type { Check, Confidence, EvidenceSet, Judgement, Reference } from '../../contract/check.ts'
import { referTo } from '../../derived/reference.ts'
import { citations } from '../../knowledge/sources.ts'
import { restartKeys } from '../../readers/registry/registry-keys.ts'

/**
 * Windows waits for a restart after an installation; some updates are not offered before it. A note, never a cause. Pending
 * renames of files are not counted: programs of any kind leave them for weeks.
 */
export const restartPending: Check<{ value: string }> = {
  id: 'restart-pending',
  step: 'orientation',
  severity: 'hint',
  side: 'client',
  needs: ['update-agent', 'update-policy'],
  source: citations.restartClients,
  evaluate(evidence) {
    const asked = evidence.all('update-agent').findLast(({ value }) => value.restartPending !== null)
    // a note is not worth a piece of evidence of its own
    if (asked === undefined) return byRegistry(evidence)
    const value = `RebootRequired = ${String(asked.value.restartPending)}`
    const reference = referTo(asked, value)
    return asked.value.restartPending === false
      ? { outcome: 'clear', evidence: [reference] }
      : found(value, 'certain', reference)
  }
}

/** The keys exist only while a restart is pending; when an export was made is unknown. */
function byRegistry(evidence: EvidenceSet): Judgement<{ value: string }> {
  const read = evidence
    .all('update-policy')
    .flatMap((envelope) =>
      envelope.value.keys.flatMap((key) =>
        restartKeys.some((path) => path.toLowerCase() === key.path.toLowerCase()) ? { envelope, key } : []
      )
    )
  const [there] = read.filter(({ key }) => key.present)
  if (there !== undefined) {
    const value = there.key.path.slice(there.key.path.lastIndexOf('\\') + 1)
    const confidence = there.envelope.origin === 'live' ? 'certain' : 'likely'
    return found(value, confidence, referTo(there.envelope, there.key.path))
  }
  const absent = read.map(({ envelope, key }) => referTo(envelope, `${key.path} —`))
  return absent.length < restartKeys.length ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: absent }
}

function found(value: string, confidence: Confidence, reference: Reference): Judgement<{ value: string }> {
  return { outcome: 'found', findings: [{ facts: { value }, confidence, evidence: [reference] }] }
}
