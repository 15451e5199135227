import type { FileProblemReason, RawFile } from '../casefile/raw-file.ts'
import { sha256 } from '../casefile/sha256.ts'
import type { Input } from '../contract/diagnosis.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { InputKind, InputPart } from '../contract/input-kind.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import type { ContainerKind, FoundEvidence, Recognised } from './recogniser.ts'
import type { StoredCase } from './stored-cases.ts'

const about = { collectedAt: null, durationMs: 0, origin: 'file' as const }

/** The envelope for what was read from a file. `source`: its name. */
export function fileEvidence(found: FoundEvidence, source: string): Evidence {
  // probe and value belong together, which TypeScript loses when they are spread
  return { ...about, source, status: 'collected' as const, probe: found.probe, value: found.value } as Evidence
}

/** The envelope for a log that could not be read completely; `problem` null: reading was cancelled. */
export function unreadEvidence(probe: ProbeId, source: string, problem: FileProblemReason | null): Evidence {
  if (problem === null) return { ...about, probe, source, status: 'skipped', reason: 'cancelled' }
  const failed = { ...about, probe, source, status: 'failed', detail: problem } as const
  return problem === 'timed-out' ? { ...failed, reason: 'timed-out' } : { ...failed, reason: 'unreadable' }
}

/** The result of importing one file or archive. */
export interface ImportResult {
  readonly inputs: readonly Input[]
  readonly evidence: readonly Evidence[]
  readonly cases: readonly StoredCase[]
  /** Logs of the server, which are completed after the others, because these determine what to look for. */
  readonly serverLogs: readonly ServerLog[]
  /** Traces of events, which are read together when all of them are known. */
  readonly traces: readonly RawFile[]
}

/** The result of a file without any evidence. */
export const emptyResult: ImportResult = { inputs: [], evidence: [], cases: [], serverLogs: [], traces: [] }

/** Where a log was taken from; read a second time, it is unpacked again instead of being kept in memory meanwhile. */
export interface LogInside {
  /** As it was given; of a large one, and of one that is inside another, only what it is called. */
  readonly container: RawFile
  readonly kind: ContainerKind
  /** The name inside. */
  readonly entry: string
  /** CRC-32 of its bytes, to check that the container is unchanged; null if they were not read. */
  readonly crc: number | null
  /** Where the container itself was inside. */
  readonly within?: LogInside
}

export interface ServerLog {
  /** Without bytes if `inside` describes how to get them. */
  readonly file: RawFile
  readonly inside?: LogInside
  readonly kind: 'iis-log' | 'httperr-log'
  /** Evidence of the first pass; empty for files that are not in memory. */
  readonly evidence: readonly Evidence[]
}

export function mergeResults(parts: readonly ImportResult[]): ImportResult {
  return {
    inputs: parts.flatMap((part) => part.inputs),
    evidence: parts.flatMap((part) => part.evidence),
    cases: parts.flatMap((part) => part.cases),
    serverLogs: parts.flatMap((part) => part.serverLogs),
    traces: parts.flatMap((part) => part.traces)
  }
}

/** The file, listed with the reason why it was not read. */
export function notRead(file: RawFile, kind: InputKind, remark: InputRemark['id']): ImportResult {
  return { ...emptyResult, inputs: [inputOf(file, kind, false, { id: remark, count: null })] }
}

/** Settings as they were once: such a file tells no time of its own. */
const timeless: ReadonlySet<InputKind> = new Set<InputKind>([
  'iis-configuration',
  'ssl-bindings',
  'wsus-setup',
  'sup-properties',
  'server-services'
])

/** The file as it is listed; without a hash where it was not read. */
export function inputOf(
  file: RawFile,
  kind: InputKind,
  recognised: boolean,
  remark: InputRemark | undefined = file.remark,
  parts?: readonly InputPart[]
): Input {
  const bytes = file.unreadSize ?? file.bytes.length
  const unread = file.unreadSize !== undefined || file.problem !== undefined || isLeftOut(file)
  const hash = unread ? '' : sha256(file.bytes)
  const about = { name: file.name, kind, bytes, sha256: hash, recognised }
  return {
    ...about,
    ...(file.modifiedAt !== undefined && timeless.has(kind) && { modifiedAt: file.modifiedAt }),
    ...(remark === undefined ? {} : { remark }),
    ...(parts === undefined ? {} : { parts: [...parts] })
  }
}

/** True for an entry that represents unread files of a folder. */
export function isLeftOut(file: RawFile): boolean {
  return file.remark !== undefined && file.bytes.length === 0
}

/** The evidence of what was recognised in a file. */
export function evidenceOf(file: RawFile, found: Recognised | null): Evidence[] {
  return (found?.evidence ?? []).map((envelope) => fileEvidence(envelope, file.name))
}
