import type { Case } from '../contract/case.ts'
import type { Progress, RunChoice, SampleId } from './api.ts'

/** What a host gives the service; the service itself touches neither machine nor disk. */
export interface Ports {
  readonly version: string
  readonly shell: 'electron' | 'browser'
  readonly platform: string
  /** Collects evidence from this computer. Never rejects for a failed probe; rejects only when we are broken. */
  collect(choice: RunChoice, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Case>
  /** Reads dropped files; network probes only when the choice says so. */
  collectFiles(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    choice: RunChoice,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<Case>
  /** The bytes of a sample's `.supcase`; null where it is not installed. */
  sample(id: SampleId): Promise<Uint8Array | null>
  saveCase(theCase: Case): Promise<Uint8Array>
  /** Puts the case where a crash does not reach it, in place of the one before; never rejects. */
  keep(theCase: Case): Promise<void>
  /** What was kept last; null where there is none, or it cannot be read. */
  kept(): Promise<Case | null>
  forget(): Promise<void>
  /** The report's fonts as @font-face rules with their data; empty where they cannot be found. */
  fontsCss(): string
  /** PDF bytes of a self-contained page, or why not. */
  print(html: string): Promise<PrintResult>
}

export type PrintResult =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly reason: 'no-browser' | 'print-failed'; readonly detail: string }
