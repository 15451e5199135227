import type { PacEvaluation } from '../../contract/evidence/pac-script.ts'

/** FindProxyForURL's two arguments, as they are to be handed over: letter by letter. */
export interface PacQuestion {
  readonly url: string
  readonly host: string
}

/** What the worker is started with. */
export interface PacTask {
  readonly script: string
  readonly questions: readonly PacQuestion[]
  /** quickjs.wasm */
  readonly engine: Uint8Array
  readonly timeoutMs: number
  /** One number, set to 1 and notified once the answer to a look-up is on its way. */
  readonly answered: Int32Array<SharedArrayBuffer>
}

/** What came of a script: one result per question, in order, as far as it got. */
export interface PacRun {
  readonly outcome: PacEvaluation['outcome']
  readonly detail: string | null
  readonly results: readonly string[]
}

/** From the worker: it runs; it wants the addresses of a name; it is done. */
export type FromPacWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'lookup'; readonly host: string }
  | { readonly kind: 'ended'; readonly run: PacRun }

/** To the worker: the addresses of the name it asked for, none where it has none. */
export interface ToPacWorker {
  readonly addresses: readonly string[]
}
