import type { FoundEvidence } from '../recogniser.ts'
import type { Heading, IisPart } from '../../readers/server-logs/iis-log/part.ts'
import type { ServerLogInterest } from '../../readers/server-logs/server-log-interest.ts'
import type { EtlReading } from '../../readers/client-logs/etl/session.ts'
import { hashFile, type HashedFile } from './hash-file.ts'
import type { FileProblemReason } from '../../casefile/raw-file.ts'
import { readIisPart, type IisPartRange } from './read-iis-part.ts'
import type { ByteSource } from './read-pieces.ts'
import { readTraces, type TraceFile } from './read-traces.ts'
import { readTextLog, type TextLog } from './read-text-log.ts'
import { loadCase, type CaseProblem } from '../../casefile/load.ts'
import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import type { Case } from '../../contract/case.ts'
import { withSource } from '../archives/content-ranges.ts'
import { unpackInOneGo, type ContainerInOneGo, type Unpacked } from '../archives/unpack.ts'
import type { Allowance } from '../archives/zip.ts'
import { eventLogFile } from '../binary-recognisers.ts'
import { recognise } from '../recognise.ts'
import type { FileContent, Recognised } from '../recogniser.ts'

/** Tasks of a worker, and their results. */
export interface Tasks {
  hash: { readonly asked: { readonly source: ByteSource; readonly size: number }; readonly result: HashedFile }
  'iis-part': {
    readonly asked: { readonly range: IisPartRange; readonly interest: ServerLogInterest; readonly before: Heading }
    readonly result: IisPart
  }
  'text-log': {
    readonly asked: TextLog
    readonly result: FoundEvidence | null
  }
  traces: { readonly asked: { readonly files: readonly TraceFile[] }; readonly result: EtlReading }
  recognise: {
    readonly asked: { readonly bytes: Uint8Array; readonly interest: ServerLogInterest }
    readonly result: Recognised | null
  }
  unpack: {
    readonly asked: {
      readonly source: Uint8Array | LargeFile
      readonly kind: ContainerInOneGo
      readonly allowance: Allowance
      /** Of a file for what is too much for the memory. */
      readonly path: string
    }
    readonly result: { readonly unpacked: Unpacked; readonly left: Allowance }
  }
  'event-log': { readonly asked: LargeFile; readonly result: FileContent | null }
  'load-case': {
    readonly asked: { readonly entries: readonly RawFile[] }
    readonly result: Case | { readonly problem: CaseProblem }
  }
}
export type Task = { [K in keyof Tasks]: { readonly kind: K; readonly asked: Tasks[K]['asked'] } }[keyof Tasks]
export type TaskResult = Tasks[keyof Tasks]['result']

/** Messages of a worker; `read` counts bytes since the previous such message. */
export type FromWorker =
  | { readonly kind: 'read'; readonly bytes: number }
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'problem'; readonly reason: FileProblemReason }

/** Runs a task on the calling thread. Throws `FileProblem` or the system's error. */
export function runTask(task: Task, onRead: (bytes: number) => void): TaskResult {
  switch (task.kind) {
    case 'hash':
      return hashFile(task.asked.source, task.asked.size, onRead)
    case 'iis-part':
      return readIisPart(task.asked.range, task.asked.interest, task.asked.before, onRead)
    case 'text-log':
      return readTextLog(task.asked, onRead)
    case 'traces':
      return readTraces(task.asked.files, onRead)
    case 'recognise':
      return recognise(task.asked.bytes, task.asked.interest)
    case 'unpack': {
      const { source, kind, allowance, path } = task.asked
      const left = { ...allowance }
      return { unpacked: withSource(source, (bytes) => unpackInOneGo(bytes, kind, left, path)), left }
    }
    case 'event-log':
      return withSource(task.asked, eventLogFile)
    case 'load-case':
      return loadCase(task.asked.entries)
  }
}
