import type { PacEvaluation } from '../../contract/evidence/pac-script.ts'

/** The two arguments of FindProxyForURL, passed unchanged (case-sensitive). */
export interface PacQuestion {
  readonly url: string
  readonly host: string
}

/** Input of the worker. */
export interface PacTask {
  readonly script: string
  readonly questions: readonly PacQuestion[]
  /** Content of quickjs.wasm. */
  readonly engine: Uint8Array
  readonly timeoutMs: number
  /** One number, set to 1 and notified when the answer to a lookup has been posted. */
  readonly answered: Int32Array<SharedArrayBuffer>
}

/** Result of a script: one result per question, in order, possibly incomplete. */
export interface PacRun {
  readonly outcome: PacEvaluation['outcome']
  readonly detail: string | null
  readonly results: readonly string[]
}

/** Messages from the worker: started, lookup of a name, finished. */
export type FromPacWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'lookup'; readonly host: string }
  | { readonly kind: 'ended'; readonly run: PacRun }

/** Message to the worker: addresses of the requested name, possibly none. */
export interface ToPacWorker {
  readonly addresses: readonly string[]
}
