import type { Reference } from '../../src-main/contract/check.ts'
import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'

/** Whose time says something; what is read on the computer itself is there at once. */
const asked: ReadonlySet<ProbeId> = new Set([
  'wsus-access',
  'tls-versions',
  'name-answers',
  'winhttp-requests',
  'pac-script'
])

/** The time of the longest question behind these references; empty where nothing was asked of the network. */
export function evidenceDuration(
  references: readonly Reference[],
  evidence: readonly Evidence[],
  language: Language
): string {
  const probes = new Set(references.map((reference) => reference.probe).filter((probe) => asked.has(probe)))
  const longest = Math.max(
    0,
    ...evidence
      .filter((envelope) => envelope.origin === 'live' && probes.has(envelope.probe))
      .map((envelope) => envelope.durationMs)
  )
  return longest === 0 ? '' : formatDuration(longest, language)
}
