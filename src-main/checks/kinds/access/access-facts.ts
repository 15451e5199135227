import type { Facts } from '../../../contract/check.ts'

/** What every check of the access to the server knows; null where this evidence does not tell. */
export type AccessBase = {
  /** Error code of the failed scan, when a log is the evidence. */
  readonly code: string | null
  readonly httpStatus: number | null
  /** `host:port` of the update server. */
  readonly server: string | null
  readonly host: string | null
  /** `host:port` of the proxy on the way; null when direct or unknown. */
  readonly proxy: string | null
  /** The configured proxy list and bypass list as they stand; null when unknown. */
  readonly proxyList: string | null
  readonly bypass: string | null
  readonly durationMs: number | null
  /** One technical value that belongs to this check alone: a date, a name, a list, another port. */
  readonly detail: string | null
  /** What the server's own logs add: the substatus of IIS, or http.sys's word; null without them. */
  readonly substatus: number | null
  readonly reason: string | null
  /** The other way (without the proxy) was tried and works. */
  readonly directWorks: boolean
  /** What Windows' own HTTP stack said to the same: an HRESULT, `HTTP 407`, or empty for silence. Left out where it adds nothing. */
  readonly windows?: string
  /** There where only Windows' own stack failed, so that its word is all there is. */
  readonly onlyWindows?: true
  /** The dropped file a certificate was read from; null where the server itself was seen. */
  readonly certificateFile: string | null
  /** The proxy on the way is none of WinHTTP's settings: a script names it, or an account's Internet options. Left out otherwise. */
  readonly elsewhere?: 'script' | 'account'
}

/** A check that tells nothing but the common facts. */
export type NoFacts = Readonly<Record<never, never>>

/** The common facts, and those of one check. Only an attempt tells the latter: optional, for a log or a file leaves them out. */
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
