import type { Case } from '../contract/case.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Ports } from './ports.ts'
import { withPseudonyms } from './redacted-case.ts'
import { stableJson } from './stable-json.ts'

/** One file of what is sent to us; `text` is what is shown of it before. */
export interface SupportPart {
  readonly name: string
  readonly text: string
  readonly bytes: Uint8Array
}

/** Versions, our own log and the case, all redacted; a part with a remaining name is omitted. */
export async function supportParts(
  theCase: Case | null,
  ports: Pick<Ports, 'version' | 'redactor' | 'programLog' | 'runtimeVersions' | 'saveCase'>
): Promise<readonly SupportPart[]> {
  const about = asText('about.json', stableJson({ version: ports.version, ...ports.runtimeVersions }))
  const written = ports.programLog()
  const redactor = ports.redactor(theCase ?? { collectedAt: null, inputs: [], evidence: [] }, { texts: [written] })
  const log = redactor.text(written)
  const logged = log === '' || redactor.leaks(log, 'wording').length > 0 ? [] : [asText('sup-doctor.log', log)]
  if (theCase === null) return [about, ...logged]
  const made = withPseudonyms({ theCase, diagnosis: diagnose(theCase, ports.version) }, redactor, ports.version)
  if ('left' in made) return [about, ...logged]
  const saved = { name: 'case.supcase', text: stableJson(made.theCase), bytes: await ports.saveCase(made.theCase) }
  return [about, ...logged, saved]
}

function asText(name: string, text: string): SupportPart {
  return { name, text, bytes: new TextEncoder().encode(text) }
}
