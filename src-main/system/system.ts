import type { Duplex } from 'node:stream'
import type { EvidenceValue } from '../contract/evidence/index.ts'
import type { RegistryKey } from '../contract/evidence/registry.ts'
import type { AskedName } from '../contract/evidence/name-answers.ts'
import type { PacEvaluation, PacFetch } from '../contract/evidence/pac-script.ts'
import type { HttpResult, NameResult, TcpResult, TlsResult } from '../contract/evidence/attempt-stages.ts'
import type { TlsOffer, TlsVersion } from '../contract/evidence/tls-versions.ts'

/** The only access to the computer. An unavailable part is null, never an implementation that does nothing. */
export interface System {
  readonly platform: NodeJS.Platform
  client(): Promise<EvidenceValue<'client'>>
  /** Null without a Windows registry. */
  readonly registry: Registry | null
  readonly network: Network
  /** Null without a Windows script host. */
  readonly scripts: ScriptHost | null
  /** Null without Windows' event log. */
  readonly eventChannels: EventChannels | null
  readonly names: NameSources
  readonly pac: PacEngine
  /** Null without a Windows folder. */
  readonly files: Files | null
  /** Null outside Windows. */
  readonly serverPrograms: ServerPrograms | null
  readonly now: () => Date
}

/** Reads the 64-bit view of the registry; paths begin with the long hive name. */
export interface Registry {
  /**
   * One key per path, in order. A missing key has `present: false`; a key that may not be read is omitted. Throws
   * ProbeFailure: `access-denied` if no key is left, `timed-out`, or `unsupported` (no tool can read the registry).
   */
  readKeys(paths: readonly string[], signal: AbortSignal): Promise<RegistryReading>
  /** Names of the subkeys; null if the key does not exist. Throws ProbeFailure like `readKeys`. */
  listKeys(path: string, signal: AbortSignal): Promise<string[] | null>
}

/** Keys and the tool that read them. */
export interface RegistryReading {
  readonly readBy: 'regedit' | 'reg.exe'
  readonly keys: RegistryKey[]
}

/** Time limit of one stage, in milliseconds, and the signal that ends the run (a stage ended by it is `unfinished`). */
export interface Limits {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** An open connection: plain, tunnelled or encrypted. The holder must destroy it. */
export type Connection = Duplex

/** Network operations with one outcome each; none rejects, whatever the peer does. */
export interface Network {
  /** Resolves a name like other programs: hosts file and name service, in the system's order. */
  resolve(host: string, limits: Limits): Promise<NameResult>
  connect(address: string, port: number, limits: Limits): Promise<ConnectionResult<TcpResult>>
  /**
   * `host`: compared with the certificate, and sent as SNI unless it is an IP address. `newest`: limits the offered TLS
   * version.
   */
  handshake(wire: Connection, host: string, limits: Limits, newest?: 'TLSv1.2'): Promise<TlsConnection>
  /** Sends a ClientHello that offers only this version; closes the connection. */
  offerVersion(wire: Connection, host: string, version: TlsVersion, limits: Limits): Promise<TlsOffer>
  /**
   * Sends one request without following redirects. The connection is returned only after a CONNECT answered with 2xx.
   */
  request(wire: Connection, request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer>
}

/** All sources that can answer for a name, queried independently. */
export interface NameSources {
  /** DNS domain that completes a short name; null if unknown. Never rejects. */
  domain(signal: AbortSignal): Promise<string | null>
  /** One entry per name, in order. Never rejects; returns partial results when aborted. */
  ask(names: readonly string[], limits: Limits): Promise<NamesAsked>
}

interface NamesAsked {
  readonly hostsFile: 'read' | 'absent' | 'not-read'
  readonly names: readonly Pick<AskedName, 'name' | 'system' | 'dns' | 'hosts'>[]
}

/** Outcome of a stage and the connection it produced. */
export interface ConnectionResult<Result> {
  readonly result: Result
  /** Null unless the stage succeeded. */
  readonly wire: Connection | null
}

/** `body`: at most the first 64 KiB. */
export interface HttpAnswer extends ConnectionResult<HttpResult> {
  readonly body: Uint8Array
}

/** An encrypted connection. `askedLater`: a request of the server received after the handshake, or null. */
export interface TlsConnection extends ConnectionResult<TlsResult> {
  readonly clientCertificateRequest: () => ClientCertificateRequest | null
}

/** A request for a client certificate that follows an HTTP request. */
export interface ClientCertificateRequest {
  readonly how: NonNullable<TlsResult['askedLater']>
  /** Distinguished names; empty in a renegotiation, where they are unknown. */
  readonly acceptedIssuers: readonly string[]
}

/** An HTTP request to send. */
export interface HttpRequest {
  readonly method: 'GET' | 'CONNECT'
  /** Path, absolute URL (to a proxy) or `host:port` (CONNECT). */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
}

/** `timeoutMs`: until the headers are received; `wholeMs`: until the body is complete. */
export interface HttpLimits extends Limits {
  readonly wholeMs: number
}

/** Programs of an update server, asked for lists only; never rejects. */
export interface ServerPrograms {
  list(program: 'appcmd' | 'netsh' | 'sc', args: readonly string[], limits: Limits): Promise<ProgramList>
}

/** `not-started`: the program is missing or not permitted. */
export type ProgramList =
  | { readonly ended: 'exited'; readonly exitCode: number; readonly output: string }
  | { readonly ended: 'not-started' | 'timed-out' | 'cancelled' | 'unreadable' }

/** Read access to files. Throws ProbeFailure (`access-denied`, `unreadable`) with the path. */
export interface Files {
  /** Path below the Windows folder. */
  inWindows(...names: readonly string[]): string
  /**
   * An absolute path in which the variables of Windows' own folders (`%SystemDrive%`, `%windir%`, `%ProgramFiles%`) are
   * replaced; null for any other variable and for a path that is not absolute.
   */
  expanded(path: string): string | null
  /** Space of the drive that Windows is on; `totalBytes` is 0 where its file system does not tell. */
  systemDriveSpace(): Promise<EvidenceValue<'disk-space'>>
  /** Files of a folder, newest first; empty if the folder does not exist. */
  list(folder: string): Promise<readonly FoundFile[]>
  /** The end of a file, starting at a line, and the number of lines before it; null if the file does not exist. */
  readEnd(
    path: string,
    mostBytes: number,
    signal: AbortSignal
  ): Promise<{ readonly bytes: Uint8Array; readonly linesBefore: number } | null>
}

/** A file and its attributes. */
export interface FoundFile {
  readonly name: string
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/** Runs one of our scripts from `assets/probes` in Windows' script host; never rejects. */
export interface ScriptHost {
  run(
    script: 'winhttp-requests' | 'start-scan' | 'update-agent' | 'online-search' | 'run-as-administrator',
    args: readonly string[],
    limits: Limits
  ): Promise<ScriptRun>
}

/**
 * Result of a script. `not-started`: the script host is missing or not permitted. `altered`: the script was modified.
 */
export type ScriptRun =
  | { readonly ended: 'exited'; readonly exitCode: number; readonly output: string }
  | { readonly ended: 'not-started' | 'timed-out' | 'cancelled' | 'altered' }

/** Reads channels of Windows' event log; never rejects. */
export interface EventChannels {
  /** The newest events of a channel that pass an XPath filter, at most `most`, newest first. */
  newest(channel: string, filter: string, most: number, limits: Limits): Promise<ChannelReading>
}

/** `no-channel`: this Windows does not have it. `unsupported`: the program that reads it is missing or not permitted. */
export type ChannelReading =
  | { readonly ended: 'read'; readonly xml: string }
  | { readonly ended: 'no-channel' | 'access-denied' | 'unreadable' | 'timed-out' | 'unsupported' }

/** Fetches PAC scripts over http or https and evaluates them in a sandbox; never rejects. */
export interface PacEngine {
  /** Results of FindProxyForURL in the order of the questions, possibly incomplete. */
  ask(
    address: string,
    questions: readonly { readonly url: string; readonly host: string }[],
    agent: string,
    limits: PacLimits
  ): Promise<PacAnswers>
}

/** Time limits in milliseconds for fetching and evaluating; the latter starts with the script. */
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
