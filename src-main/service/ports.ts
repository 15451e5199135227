import type { Case } from '../contract/case.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import type { SavedValue } from '../contract/evidence/repairs.ts'
import type { RepairCommand } from '../repairs/command.ts'
import type { ValuePlace } from '../repairs/registry-values.ts'
import type { DocumentPorts } from './document-ports.ts'
import type { Judging } from './judging.ts'
import type { Progress, RunChoice, SampleId } from './api.ts'

/** What a host gives the service; the service itself touches neither machine nor disk. */
export interface Ports extends DocumentPorts {
  readonly shell: 'electron' | 'browser'
  readonly platform: string
  /** Whether WSUS is set up on this computer; never rejects. */
  isUpdateServer(): Promise<boolean>
  /**
   * Collects evidence from this computer. Never rejects for a failed probe; rejects only on a fault of this program.
   */
  collect(
    choice: RunChoice,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    again?: CheckedAgain
  ): Promise<Case>
  /** Reads dropped files; network probes only if the choice includes them. */
  collectFiles(
    files: readonly DroppedFile[],
    choice: RunChoice,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<Case>
  /** The same for files and folders where they lie; `unreadable` where one of them is gone or may not be read. */
  collectPaths(
    paths: readonly string[],
    choice: RunChoice,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<Case | 'unreadable'>
  /** The bytes of a sample's `.supcase`; null where it is not installed. */
  sample(id: SampleId): Promise<Uint8Array | null>
  /** Where large cases are judged, so that it can be called off; without it on the thread that asks. */
  readonly judging?: Judging
  /** Puts the case where a crash does not reach it, in place of the one before; false where that failed. */
  saveLastCase(theCase: Case): Promise<boolean>
  /** What was kept last; null where there is none, or it cannot be read. */
  loadLastCase(): Promise<Case | null>
  deleteLastCase(): Promise<void>
  /** Writes a fault of this program to its log; never rejects. */
  reportError(where: string, error: unknown): void
  /** Our own log, without names of this computer; empty where nothing ever broke. */
  programLog(): string
  /** What this program runs on, by name. */
  readonly runtimeVersions: Readonly<Record<string, string>>
  /** Files as one zip. */
  zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array>
  /** The only way to change anything on this computer; null where there is none. */
  readonly repairs: RepairPort | null
  /** Administrator rights, for a host that can start itself again with them; null or left out where it cannot. */
  readonly elevation?: ElevationPort | null
  /** PDF bytes of a self-contained page, or why not. */
  print(html: string): Promise<PrintResult>
}

/** `remark` without bytes represents dropped files that are not read. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly remark?: InputRemark
  /** Where a host put it; `bytes` is its beginning then. Its last change in milliseconds since 1970. */
  readonly large?: { readonly path: string; readonly size: number; readonly mtimeMs: number }
  /** Why the host has no bytes of it. */
  readonly problem?: 'no-temporary-room' | 'unreadable'
}

/** Repeats some probes only; all other evidence is kept. */
export interface CheckedAgain {
  readonly probes: ReadonlySet<ProbeId>
  readonly before: readonly Evidence[]
}

/** What a repair does to this computer; nothing here rejects. */
export interface RepairPort {
  read(places: readonly ValuePlace[]): Promise<readonly SavedValue[] | null>
  run(command: RepairCommand): Promise<{ readonly ok: boolean; readonly exitCode: number | null }>
  restore(values: readonly SavedValue[]): Promise<void>
  /** ISO 8601 UTC. */
  now(): string
}

/** Nothing here rejects. */
interface ElevationPort {
  /** Null if unknown. */
  isElevated(): Promise<boolean | null>
  /** Has Windows ask the user; true once it has. The new process then ends this one. */
  restart(): Promise<boolean>
}

export type PrintResult =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly reason: 'no-browser' | 'print-failed'; readonly detail: string }
