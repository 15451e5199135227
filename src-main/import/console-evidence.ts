import type { EvidenceValue } from '../contract/evidence/index.ts'
import { readAdvancedProxy } from '../readers/console/advanced-proxy.ts'
import { readBitsadminProxy } from '../readers/console/bitsadmin-proxy.ts'
import { readCommandOutput } from '../readers/console/command-output.ts'
import { readNetshProxy } from '../readers/console/netsh-proxy.ts'
import { readStartTypes } from '../readers/console/start-types.ts'
import { evidenceOf, type FoundEvidence } from './recogniser.ts'

/** Evidence in the output of console programs, without probes that a more reliable source already provides. */
export function consoleEvidence(text: string, known: readonly FoundEvidence[]): FoundEvidence[] {
  const found = [
    ...evidenceOf('command-output', readCommandOutput(text)),
    ...evidenceOf('update-services', readStartTypes(text)),
    ...evidenceOf('winhttp-settings', winhttpFrom(text)),
    ...evidenceOf('user-proxy', readBitsadminProxy(text))
  ]
  return found.filter(({ probe }) => !known.some((envelope) => envelope.probe === probe))
}

export function winhttpFrom(text: string): EvidenceValue<'winhttp-settings'> | null {
  return readNetshProxy(text) ?? readAdvancedProxy(text)
}
