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
  const log = written
    .split('\n')
    .map((line) => withoutWording(line, redactor))
    .join('\n')
  const logged = log === '' || redactor.leaks(log, 'wording').length > 0 ? [] : [asText('sup-doctor.log', log)]
  if (theCase === null) return [about, ...logged]
  const made = withPseudonyms({ theCase, diagnosis: diagnose(theCase, ports.version) }, redactor, ports.version)
  if ('left' in made) return [about, ...logged]
  const saved = { name: 'case.supcase', text: stableJson(made.theCase), bytes: await ports.saveCase(made.theCase) }
  return [about, ...logged, saved]
}

/** A line of our log. Messages are often the system's, about whatever a person named; of a stack the frames are ours. */
function withoutWording(line: string, redactor: ReturnType<Ports['redactor']>): string {
  const entry = entryIn(line)
  if (entry === null) return redactor.wording(line)
  const detail = entry.detail
    .split('\n')
    .map((part) => (/^ {4}at /.test(part) ? redactor.text(part) : redactor.wording(part)))
  return redactor.text(JSON.stringify({ ...entry, detail: detail.join('\n') }))
}

function entryIn(line: string): { readonly detail: string } | null {
  try {
    const entry: unknown = JSON.parse(line)
    if (entry === null || typeof entry !== 'object' || !('detail' in entry)) return null
    return typeof entry.detail === 'string' ? { ...entry, detail: entry.detail } : null
  } catch {
    return null // a line that was cut
  }
}

function asText(name: string, text: string): SupportPart {
  return { name, text, bytes: new TextEncoder().encode(text) }
}
