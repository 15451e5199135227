import type { Case } from '../contract/case.ts'
import type { Input } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import { openArchive } from './archive.ts'
import { loadCase } from './load.ts'
import { newestTime } from './newest-time.ts'
import { byName, type RawFile } from './raw-file.ts'
import { recognise, type FoundEvidence } from './recognise.ts'
import { sha256 } from './sha256.ts'

export interface ImportedFiles {
  /** By name. */
  readonly inputs: Input[]
  /** What saved cases held, in their order, then files by name and probe. */
  readonly evidence: Evidence[]
  /** The newest time that stands in the files, ISO 8601 UTC; null where none does. */
  readonly newestAt: string | null
}

interface Part {
  readonly inputs: readonly Input[]
  readonly evidence: readonly Evidence[]
  readonly cases: readonly { readonly at: string; readonly theCase: Case }[]
}
const nothing: Part = { inputs: [], evidence: [], cases: [] }

/** A zip in a zip is opened, a zip in that one is not. */
const deepest = 2

/** Recognises dropped files by content and turns them into evidence; a saved case gives what it was made of. */
export async function importFiles(files: readonly RawFile[]): Promise<ImportedFiles> {
  const parts: Part[] = []
  for (const file of [...files].sort(byName)) parts.push(await imported(file, 0))
  const cases = parts.flatMap((part) => part.cases)
  const own = joined(parts)
  const taken = new Set(own.inputs.map((input) => input.name))
  const stored = cases.map(({ at, theCase }) => renamed(theCase, at, taken))
  const ownEvidence = [...own.evidence].sort(bySource)
  return {
    inputs: [...own.inputs, ...stored.flatMap((one) => one.inputs)].sort(byName),
    evidence: merged(
      stored.flatMap((one) => one.evidence),
      ownEvidence
    ),
    newestAt: newestTime(ownEvidence, stored)
  }
}

async function imported(file: RawFile, depth: number): Promise<Part> {
  if (file.unreadSize !== undefined) return notRead(file, 'unknown', 'too-large')
  if (file.bytes.length === 0) return notRead(file, 'unknown', 'empty')
  const found = recognise(file.bytes)
  if (found === null) return { ...nothing, inputs: [inputOf(file, 'unknown', false)] }
  if (found.unread === true) return { ...nothing, inputs: [inputOf(file, found.kind, false, found.remark)] }
  if (found.kind === 'archive') return opened(file, depth)
  const evidence = found.evidence.map((one) => fileEvidence(one, file.name))
  return { ...nothing, inputs: [inputOf(file, found.kind, true, found.remark)], evidence }
}

async function opened(file: RawFile, depth: number): Promise<Part> {
  if (depth >= deepest) return notRead(file, 'archive', 'refused-archive')
  const archive = await openArchive(file.bytes)
  if ('problem' in archive) {
    const told = { encrypted: 'encrypted-archive', damaged: 'damaged-archive' } as const
    const { problem } = archive
    return notRead(
      file,
      'archive',
      problem === 'encrypted' || problem === 'damaged' ? told[problem] : 'refused-archive'
    )
  }
  // what every document of Office since 2007 holds
  if (archive.entries.some((entry) => entry.name === '[Content_Types].xml')) {
    return notRead(file, 'office-document', 'office-document')
  }
  const theCase = loadCase(archive.entries)
  if (!('problem' in theCase)) return { ...nothing, cases: [{ at: file.name, theCase }] }
  if (theCase.problem !== 'not-a-case') {
    return notRead(file, 'case', theCase.problem === 'too-new' ? 'newer-case' : 'damaged-case')
  }
  const parts: Part[] = [{ ...nothing, inputs: [inputOf(file, 'archive', true)] }]
  for (const entry of archive.entries) {
    parts.push(await imported({ name: `${file.name}/${entry.name}`, bytes: entry.bytes }, depth + 1))
  }
  return joined(parts)
}

/** Inputs of a case keep their names; where another file has the same one, the case's own name goes before them. */
function renamed(theCase: Case, caseName: string, taken: Set<string>): Case {
  const clash = theCase.inputs.some((input) => taken.has(input.name))
  const name = (old: string) => (clash ? `${caseName}/${old}` : old)
  const inputs = theCase.inputs.map((input) => ({ ...input, name: name(input.name) }))
  inputs.forEach((input) => taken.add(input.name))
  if (!clash) return { ...theCase, inputs }
  const evidence = theCase.evidence.map((one) =>
    one.origin === 'file' && one.source !== null ? { ...one, source: name(one.source) } : one
  )
  return { ...theCase, inputs, evidence }
}

/** Live evidence keeps the order of its run; everything from files goes by file. */
function merged(stored: readonly Evidence[], own: readonly Evidence[]): Evidence[] {
  const live = stored.filter((one) => one.origin !== 'file')
  return [...live, ...[...stored.filter((one) => one.origin === 'file'), ...own].sort(bySource)]
}

function bySource(a: Evidence, b: Evidence): number {
  const sources = byName({ name: a.source ?? '' }, { name: b.source ?? '' })
  return sources === 0 ? byName({ name: a.probe }, { name: b.probe }) : sources
}

function joined(parts: readonly Part[]): Part {
  return {
    inputs: parts.flatMap((part) => part.inputs),
    evidence: parts.flatMap((part) => part.evidence),
    cases: parts.flatMap((part) => part.cases)
  }
}

function notRead(file: RawFile, kind: string, remark: InputRemark['id']): Part {
  return { ...nothing, inputs: [inputOf(file, kind, false, { id: remark, count: null })] }
}

function inputOf(file: RawFile, kind: string, recognised: boolean, remark?: InputRemark): Input {
  const bytes = file.unreadSize ?? file.bytes.length
  const hash = file.unreadSize === undefined ? sha256(file.bytes) : ''
  return { name: file.name, kind, bytes, sha256: hash, recognised, ...(remark === undefined ? {} : { remark }) }
}

function fileEvidence(found: FoundEvidence, source: string): Evidence {
  const about = { collectedAt: null, durationMs: 0, origin: 'file' as const, source, status: 'collected' as const }
  // probe and value come as one pair, which spreading takes apart for the compiler
  return { ...about, probe: found.probe, value: found.value } as Evidence
}
