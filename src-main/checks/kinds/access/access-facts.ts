import type { Facts } from '../../../contract/check.ts'

/** The facts of every check of the access to the server; null if unknown. */
export type AccessBase = {
  /** Error code of the failed scan, when a log is the evidence. */
  readonly code: string | null
  readonly httpStatus: number | null
  /** `host:port` of the update server. */
  readonly server: string | null
  readonly host: string | null
  /** `host:port` of the proxy used; null if direct or unknown. */
  readonly proxy: string | null
  /** The configured proxy list and bypass list; null if unknown. */
  readonly proxyList: string | null
  readonly bypass: string | null
  readonly durationMs: number | null
  /** One technical value that belongs to this check alone: a date, a name, a list, another port. */
  readonly detail: string | null
  /** The directory of WSUS whose request failed; left out where the evidence names none. */
  readonly directory?: string
  /** From the server's logs: the IIS substatus, or the reason phrase of http.sys; null without them. */
  readonly substatus: number | null
  readonly reason: string | null
  /** The path without the proxy was tried and works. */
  readonly directWorks: boolean
  /** WinHTTP's result for the same request: an HRESULT, `HTTP 407`, or empty for no answer. Left out if it adds nothing. */
  readonly windows?: string
  /** Set if only WinHTTP's request failed and ours did not. */
  readonly onlyWindows?: true
  /** The dropped file a certificate was read from; null where the server itself was seen. */
  readonly certificateFile: string | null
  /** Set if the proxy does not come from WinHTTP's settings but from a script or an account's Internet options. */
  readonly elsewhere?: 'script' | 'account'
}

/** No facts beyond the common ones. */
export type NoFacts = Readonly<Record<never, never>>

/**
 * The common facts, and those of one check. The latter are optional: they come from a live attempt, never from a log
 * or a file.
 */
export type AccessFacts<Own extends Facts = NoFacts> = AccessBase & Own

export const noFacts: AccessFacts = {
  code: null,
  httpStatus: null,
  server: null,
  host: null,
  proxy: null,
  proxyList: null,
  bypass: null,
  durationMs: null,
  detail: null,
  substatus: null,
  reason: null,
  directWorks: false,
  certificateFile: null
}
