import type { Duplex } from 'node:stream'
import type { EvidenceValue } from '../contract/evidence/index.ts'
import type { RegistryKey } from '../contract/evidence/registry.ts'
import type { AskedName } from '../contract/evidence/name-answers.ts'
import type { PacEvaluation, PacFetch } from '../contract/evidence/pac-script.ts'
import type { HttpResult, NameResult, TcpResult, TlsResult } from '../contract/evidence/attempt-stages.ts'
import type { TlsOffer, TlsVersion } from '../contract/evidence/tls-versions.ts'

/** The only doors to the computer. A door that is not there is null, never one that does nothing. */
export interface System {
  readonly platform: NodeJS.Platform
  client(): Promise<EvidenceValue<'client'>>
  /** Null where there is no Windows registry. */
  readonly registry: Registry | null
  readonly network: Network
  /** Null where there is no Windows script host. */
  readonly scripts: ScriptHost | null
  readonly names: NameSources
  readonly pac: PacEngine
  /** Null where there is no Windows folder. */
  readonly files: Files | null
  readonly now: () => Date
}

/** Reads the 64-bit view of the registry; paths start with the long hive name. */
export interface Registry {
  /**
   * One key for every path asked for, in that order. A key that is not there has `present: false`; one that may not be
   * read is left out. Throws ProbeFailure: `access-denied` when that leaves none, `timed-out`, or `unsupported`
   * (nothing here can read a registry).
   */
  readKeys(paths: readonly string[], signal: AbortSignal): Promise<RegistryReading>
  /** The names of the keys below one; null when it is not there. Throws ProbeFailure as above. */
  listKeys(path: string, signal: AbortSignal): Promise<string[] | null>
}

export interface RegistryReading {
  readonly readBy: 'regedit' | 'reg.exe'
  readonly keys: RegistryKey[]
}

/** When a rung is given up: after its own time, or when the run ends (the rung then says `unfinished`). */
export interface Limits {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** An open connection: plain, inside a tunnel, or encrypted. Whoever holds it destroys it. */
export type Connection = Duplex

/** Network outcomes are one word each; none of these ever rejects, whatever the other side does. */
export interface Network {
  /** What programs on this computer get for the name: hosts file and name service, in the system's order. */
  resolve(host: string, limits: Limits): Promise<NameResult>
  connect(address: string, port: number, limits: Limits): Promise<ConnectionResult<TcpResult>>
  /**
   * `host` is the name the certificate is compared with, and the SNI unless it is an address; `newest` is the newest
   * version to offer, where that is not the newest there is.
   */
  handshake(wire: Connection, host: string, limits: Limits, newest?: 'TLSv1.2'): Promise<TlsConnection>
  /** One hello that offers this version alone; the wire is closed afterwards. */
  offerVersion(wire: Connection, host: string, version: TlsVersion, limits: Limits): Promise<TlsOffer>
  /** One request; the wire comes back only from a CONNECT that was answered with 2xx. Redirects are not followed. */
  request(wire: Connection, request: HttpRequest, limits: HttpLimits): Promise<ConnectionResult<HttpResult>>
}

/** Everybody who answers for a name, asked apart from each other. */
export interface NameSources {
  /** The DNS domain that makes a full name of a short one; null where none is known. */
  readonly domain: string | null
  /** One entry for every name, in that order. Never rejects; ends at once with what it has when told to stop. */
  ask(names: readonly string[], limits: Limits): Promise<NamesAsked>
}

interface NamesAsked {
  readonly hostsFile: 'read' | 'absent' | 'not-read'
  readonly names: readonly Pick<AskedName, 'name' | 'system' | 'dns' | 'hosts'>[]
}

export interface ConnectionResult<Rung> {
  readonly rung: Rung
  /** Null unless the rung was climbed. */
  readonly wire: Connection | null
}

/** An encrypted connection; `askedLater` tells what came since it stands, null where nothing did. */
export interface TlsConnection extends ConnectionResult<TlsResult> {
  readonly clientCertificateRequest: () => ClientCertificateRequest | null
}

/** The demand for a client certificate that follows a request. */
export interface ClientCertificateRequest {
  readonly how: NonNullable<TlsResult['askedLater']>
  /** Distinguished names; unknown, and then empty, in a renegotiation. */
  readonly acceptedIssuers: readonly string[]
}

export interface HttpRequest {
  readonly method: 'GET' | 'CONNECT'
  /** A path, an absolute URL (to a proxy) or `host:port` (CONNECT). */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
}

/** `timeoutMs` until the headers are there, `wholeMs` until the body has been read. */
export interface HttpLimits extends Limits {
  readonly wholeMs: number
}

/** Files of this computer, read only. Throws ProbeFailure (`access-denied`, `unreadable`) with the path. */
export interface Files {
  /** A path below the Windows folder. */
  inWindows(...names: readonly string[]): string
  /** The files of a folder, newest first; none where the folder is not there. */
  list(folder: string): Promise<readonly FoundFile[]>
  /** The last bytes of a file from the start of a line on, and how many lines lie before them; null where it is not there. */
  readEnd(
    path: string,
    mostBytes: number,
    signal: AbortSignal
  ): Promise<{ readonly bytes: Uint8Array; readonly linesBefore: number } | null>
}

export interface FoundFile {
  readonly name: string
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/** Runs one of our own scripts, from `assets/probes`, in Windows' script host; never rejects. */
export interface ScriptHost {
  run(script: 'winhttp-requests' | 'start-scan', args: readonly string[], limits: Limits): Promise<ScriptRun>
}

/** How a script ended. `not-started`: the script host is not there or may not be run. `altered`: the script is not ours any more. */
export type ScriptRun =
  | { readonly ended: 'exited'; readonly exitCode: number; readonly output: string }
  | { readonly ended: 'not-started' | 'timed-out' | 'cancelled' | 'altered' }

/** Proxy auto-configuration scripts, fetched over http or https and asked in a sandbox; never rejects. */
export interface PacEngine {
  /** FindProxyForURL's answers to the questions in their order, as far as it got. */
  ask(
    address: string,
    questions: readonly { readonly url: string; readonly host: string }[],
    agent: string,
    limits: PacLimits
  ): Promise<PacAnswers>
}

/** Times for fetching and for asking, the latter counted from the start of the script. */
export interface PacLimits {
  readonly fetchMs: number
  readonly evaluateMs: number
  readonly signal: AbortSignal
}

interface PacAnswers {
  readonly fetch: PacFetch
  readonly evaluation: PacEvaluation
  readonly results: readonly string[]
}
