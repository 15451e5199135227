import type { Case } from '../contract/case.ts'
import type { Input } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'

/** A saved case, and the file it was read from as it is listed where another case is judged. */
export interface StoredCase {
  readonly at: string
  readonly theCase: Case
  readonly otherCase: Input
}

/**
 * The case that was saved last, and the others, which are about other runs: two are never judged as one. The case of an
 * update server belongs to a client's, and is joined to it.
 */
export function chosenCase(
  all: readonly StoredCase[],
  hasFiles: boolean
): { chosen: readonly StoredCase[]; others: readonly Input[]; evidence: readonly Evidence[] } {
  const clients = all.filter((one) => !isServerCase(one))
  const servers = all.filter(isServerCase)
  if (servers.length === 0 || (clients.length === 0 && !hasFiles)) return { ...newestCase(all), evidence: [] }
  const { chosen, others } = newestCase(clients)
  const joined = servers.map(asServerFiles)
  return {
    chosen,
    others: [...others, ...joined.flatMap(({ inputs }) => inputs)],
    evidence: joined.flatMap(({ evidence }) => evidence)
  }
}

function newestCase(cases: readonly StoredCase[]): { chosen: readonly StoredCase[]; others: readonly Input[] } {
  const [first, ...rest] = cases
  if (first === undefined || rest.length === 0) return { chosen: cases, others: [] }
  const time = ({ theCase }: StoredCase) => theCase.collectedAt ?? ''
  const newest = rest.reduce((best, next) => (time(next) > time(best) ? next : best), first)
  return { chosen: [newest], others: cases.flatMap((item) => (item === newest ? [] : [item.otherCase])) }
}

/** Whether a case was collected on an update server, and says nothing of a client. */
function isServerCase({ theCase }: StoredCase): boolean {
  return theCase.evidence.some(({ probe, origin }) => probe === 'server-computer' && origin === 'live')
}

/**
 * A server's case beside something else: what was read there becomes files in a folder that is named as the case, so that
 * several servers are kept apart and none of it counts as this computer's.
 */
function asServerFiles({ at, theCase, otherCase }: StoredCase): { inputs: Input[]; evidence: Evidence[] } {
  const { remark: _, ...entry } = otherCase
  const inputs = [entry, ...theCase.inputs.map((input) => ({ ...input, name: `${at}/${input.name}` }))]
  return { inputs, evidence: serverFiles(theCase.evidence, at) }
}

/** What was read on a server as files in a folder. */
export function serverFiles(evidence: readonly Evidence[], folder: string): Evidence[] {
  return evidence.map((envelope) => {
    return { ...envelope, origin: 'file', source: `${folder}/${envelope.source ?? envelope.probe}` }
  })
}

/** Inputs of a saved case keep their names; if another file has the same name, the case's name is prefixed. */
export function renamedCase(theCase: Case, caseName: string, taken: Set<string>): Case {
  const clash = theCase.inputs.some((input) => taken.has(input.name))
  const name = (old: string) => (clash ? `${caseName}/${old}` : old)
  const inputs = theCase.inputs.map((input) => ({ ...input, name: name(input.name) }))
  inputs.forEach((input) => taken.add(input.name))
  if (!clash) return { ...theCase, inputs }
  const evidence = theCase.evidence.map((envelope) =>
    envelope.origin === 'file' && envelope.source !== null ? { ...envelope, source: name(envelope.source) } : envelope
  )
  return { ...theCase, inputs, evidence }
}

/** What comes of an archive without a case, as of the attempt to load one. */
export const noCase = { result: { problem: 'not-a-case' } } as const
