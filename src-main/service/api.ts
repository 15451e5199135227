import type { StepId } from '../contract/check.ts'
import type { Comparison } from '../contract/comparison.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { MadeRepair } from '../contract/evidence/repairs.ts'
import type { Repair, RepairOffer, RepairRefusal } from '../contract/repair.ts'
import type { ServerSettings } from '../contract/evidence/server-settings.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { RequestReport } from '../contract/probe.ts'
import type { Language } from '../contract/text.ts'

/** The invented cases that come with the program, so that it can be tried on any computer. */
export const sampleIds = ['proxy-sign-in', 'certificate-expired', 'time-out-in-logs', 'healthy', 'undecided'] as const
export type SampleId = (typeof sampleIds)[number]

/** One finished run: the published result and the evidence behind it. */
export interface Session {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  /** Which sample case this is; left out where the case is real. */
  readonly sample?: SampleId
  /** It was kept from an earlier start of the program, and opened again. */
  readonly reopened?: true
  /** When this computer was checked before, as ISO 8601; left out where nothing of that check is known. */
  readonly earlier?: string
}

/** What the technician may say before a run; null means "as configured". */
export interface RunChoice {
  readonly wsus: string | null
  readonly proxy: string | null
  readonly network: boolean
  /** Have Windows Update search at its server; starts a search and therefore needs consent. Left out: no. */
  readonly search?: boolean | undefined
  /** Repeat the check of this computer until the failure happens, for so many minutes; left out: check once. */
  readonly watchMinutes?: number | undefined
  /** This computer is the update server: read the server's evidence, and send nothing. Left out: it is a client. */
  readonly updateServer?: boolean | undefined
  /** Read files beside the open case, which stays, to compare the two. Left out: they are the new case. */
  readonly aside?: boolean | undefined
}

/** What the open case can be compared with: files read aside, or this computer as it was checked before. */
export const otherCases = ['aside', 'earlier'] as const
export type OtherCase = (typeof otherCases)[number]

/** `open`: on which side the open case stands. The one with a cause is the broken one, so that its findings lead. */
export interface ComparedCases {
  readonly comparison: Comparison
  readonly open: 'broken' | 'healthy'
}

/** Longest time that a window offers and a page may ask for, in minutes: a working day. */
export const longestWatch = 480

export interface FileOut {
  readonly name: string
  readonly mime: string
  readonly base64: string
}

/**
 * A document, or the reason there is none; `alternative` is what could be made instead (the HTML page for a PDF).
 * `leak`: without personal data was asked for, and a name could not be taken out everywhere.
 */
export type DocumentResult =
  | { readonly ok: true; readonly file: FileOut }
  | {
      readonly ok: false
      readonly reason: 'no-case' | 'no-browser' | 'print-failed' | 'leak'
      readonly alternative: FileOut | null
    }

/** The case as it may leave without personal data; `leak` as with a document. */
export type RedactedResult =
  { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly reason: 'no-case' | 'leak' }

/** A run's end: a session, or one of the reasons there is none. */
export type RunResult =
  | { readonly ok: true; readonly session: Session }
  | {
      readonly ok: false
      readonly reason: 'cancelled' | 'busy' | 'nothing-readable' | 'unreadable' | 'crashed'
      readonly detail: string
    }

/** More was dropped than is read: from where, and how many files. */
export interface FilesLeftOut {
  readonly name: string
  readonly count: number
}

/** How a repair ended; `session` is the case as it was checked right after. */
export type RepairResult =
  | { readonly ok: true; readonly made: MadeRepair; readonly session: Session | null }
  | { readonly ok: false; readonly reason: RepairRefusal | 'not-offered' | 'no-backup' | 'busy' }

/** Files as a page sends them without an encoding. */
export interface SentFiles {
  readonly files: readonly { readonly name: string; readonly file: File }[]
  readonly choice: RunChoice
  readonly leftOut: FilesLeftOut | null
  /** Ends the sending; what was sent as a whole is ended by `case:cancel`. */
  readonly signal: AbortSignal
  /** Called with the number of bytes sent so far, every now and then and when all of it has arrived. */
  readonly onSent: (bytes: number) => void
}

/** Every question a page may ask. The one list from which client, web host, preload and Electron host are made. */
export interface Calls {
  /** `updateServer`: WSUS is set up on this computer. */
  'app:info': {
    args: []
    result: { version: string; shell: 'electron' | 'browser'; platform: string; updateServer: boolean }
  }
  'case:check-computer': { args: [choice: RunChoice]; result: RunResult }
  /** `elevated`: null if unknown, or of no account to this host. `canRestart`: it could start itself again with these rights. */
  'app:rights': { args: []; result: { elevated: boolean | null; canRestart: boolean } }
  /** True once Windows has been asked; the window then ends by itself. */
  'app:restart-elevated': { args: []; result: boolean }
  /** Asks anew what one step looks at; the rest of the case stays as it was collected. Without a case of this computer, everything. */
  'case:check-step': { args: [step: StepId, choice: RunChoice]; result: RunResult }
  /** `leftOut`: what was dropped beside them and is not sent, as one entry in the list of inputs. */
  'case:check-files': {
    args: [files: readonly { name: string; base64: string }[], choice: RunChoice, leftOut?: FilesLeftOut]
    result: RunResult
  }
  /** Files and folders where they lie, of any size; for a host that has the paths from the user's own hand. */
  'case:check-paths': { args: [paths: readonly string[], choice: RunChoice]; result: RunResult }
  /** `nothing-readable` where the sample is not installed. */
  'case:open-sample': { args: [id: SampleId]; result: RunResult }
  /** Takes what a person read on the server into the case, in place of earlier answers, and judges anew; null without a case. */
  'case:answer': { args: [settings: ServerSettings]; result: Session | null }
  /** The open case beside another one; null where one of the two is missing. */
  'case:compare': { args: [other: OtherCase]; result: ComparedCases | null }
  'case:cancel': { args: []; result: null }
  /** Forgets the case, also the one kept on disk. */
  'case:forget': { args: []; result: null }
  'case:current': { args: []; result: Session | null }
  /** For texts that are made and copied where they are shown. */
  'case:redacted': { args: []; result: RedactedResult }
  /** `redacted`, here and below: with pseudonyms in place of personal data. */
  'case:save': { args: [redacted?: boolean]; result: DocumentResult }
  /** What SUP Doctor could change on this computer about what was found; empty where it could not. */
  'repair:offers': { args: []; result: readonly RepairOffer[] }
  /** Consent is part of the question: nothing is changed without it. */
  'repair:make': { args: [wanted: Repair, consent: true]; result: RepairResult }
  'repair:undo': { args: [at: number, consent: true]; result: RepairResult }
  'report:json': { args: [redacted?: boolean]; result: DocumentResult }
  'report:html': { args: [language: Language, redacted?: boolean]; result: DocumentResult }
  /** `annex`: also everything that was read. */
  'report:pdf': { args: [language: Language, redacted?: boolean, annex?: boolean]; result: DocumentResult }
  /** What would be sent to us when the program itself fails: every file with its text, names replaced. */
  'support:preview': { args: []; result: readonly { readonly name: string; readonly text: string }[] }
  'support:file': { args: []; result: DocumentResult }
  /** Pseudonyms with the real names; not to be passed on. */
  'report:ledger': { args: [language: Language]; result: DocumentResult }
}
export type Channel = keyof Calls

/** What a page hears while a run goes on. */
export type Progress = ProbeProgress | ImportProgress | WatchProgress | PlanProgress | KnownProgress | RequestProgress

/** What a check of this computer will read, each probe with its time limit in milliseconds, and that of the whole run. */
export interface PlanProgress {
  readonly state: 'planned'
  readonly probes: readonly { readonly probe: ProbeId; readonly timeoutMs: number }[]
  readonly limitMs: number
}

/** What is known so far; null for what is not. `server`: the address as configured, or as given. */
export interface KnownProgress {
  readonly state: 'known'
  readonly computer: string | null
  readonly elevated: boolean | null
  readonly server: string | null
}

/** How far one request for a test address has come. */
export interface RequestProgress extends RequestReport {
  readonly state: 'request'
}

export interface ProbeProgress {
  readonly probe: ProbeId
  readonly state: 'running' | Evidence['status']
  readonly durationMs: number
}

/** How the update server answered in the last round of watching; the next one follows after a pause. */
export interface WatchProgress {
  readonly state: 'watching'
  readonly round: number
  readonly works: boolean
  /** ISO 8601 UTC. */
  readonly at: string
  /** Milliseconds since the beginning, and of the whole time. */
  readonly elapsedMs: number
  readonly forMs: number
}

/** How far the dropped files are read, all together; sent a few times a second. */
export interface ImportProgress {
  readonly state: 'reading'
  /** The file that is read now. */
  readonly name: string
  readonly bytes: number
  readonly totalBytes: number
  /** 0 as long as nothing can be said. */
  readonly bytesPerSecond: number
}

/** The application as a page sees it, whichever host carries it. */
export interface Api {
  call<C extends Channel>(channel: C, ...args: Calls[C]['args']): Promise<Calls[C]['result']>
  /** Returns the function that stops listening. */
  onProgress(listener: (progress: Progress) => void): () => void
  /** Hears when the host is gone and when it is back; null where it lives as long as the page. */
  readonly onConnection: ((listener: (connected: boolean) => void) => void) | null
  /** Has the user's files read where they lie (see `Transport`); null where, or when, they have to be sent instead. */
  readonly openPaths:
    ((files: readonly File[], fromFolder: boolean, choice: RunChoice) => Promise<RunResult | null>) | null
  /** `case:check-files` for files as they are; null where the host takes them in that call alone. */
  readonly sendFiles: ((sent: SentFiles) => Promise<RunResult>) | null
}
