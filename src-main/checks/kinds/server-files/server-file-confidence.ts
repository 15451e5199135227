import { atMostLikely } from '../../../contract/at-most-likely.ts'
import type { Confidence } from '../../../contract/check.ts'
import type { ClientSymptom } from '../../../derived/server-files/client-symptom.ts'

/**
 * How sure a fault is that the server's files show: `possible` where the files are another server's by name, `likely` at most
 * where the client fails and nothing says how. `read`: what it would be otherwise.
 */
export function serverFileConfidence(
  { kind }: Pick<ClientSymptom, 'kind'>,
  isOther: boolean,
  read: Confidence = 'certain'
): Confidence {
  if (isOther) return 'possible'
  return kind === 'vague' ? atMostLikely(read) : read
}
