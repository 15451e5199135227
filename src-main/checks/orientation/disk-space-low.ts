import type { Check } from '../../contract/check.ts'
import { referTo } from '../../derived/reference.ts'
import { diskSpaceQuote, freeMegabytes, leastFreeMegabytes } from '../../derived/settings/disk-space.ts'
import { citations } from '../../knowledge/sources.ts'

/**
 * On a full system drive the agent cannot enlarge its DataStore, nor keep what it downloads (0x80070070). Whether a scan
 * failed for it cannot be known from the space alone. A note, never a cause.
 */
export const diskSpaceLow: Check<{ drive: string; megabytes: number; least: number }> = {
  id: 'disk-space-low',
  step: 'orientation',
  severity: 'hint',
  side: 'client',
  needs: ['disk-space'],
  source: citations.recommendedHardware,
  evaluate(evidence) {
    const read = evidence.all('disk-space').at(-1)
    // a note is not worth a piece of evidence of its own
    if (read === undefined) return { outcome: 'not-applicable' }
    const megabytes = freeMegabytes(read.value)
    const reference = referTo(read, diskSpaceQuote(read.value))
    if (megabytes >= leastFreeMegabytes) return { outcome: 'clear', evidence: [reference] }
    const facts = { drive: read.value.drive, megabytes, least: leastFreeMegabytes }
    return { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [reference] }] }
  }
}
