import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import type { RegistryKey } from '../contract/evidence/registry.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import { readConfigmgrLog } from '../readers/client-logs/configmgr-log.ts'
import { readHttperrLog } from '../readers/server-logs/httperr-log.ts'
import { certificatesIn } from './find-certificates.ts'
import { readAdvancedProxy } from '../readers/console/advanced-proxy.ts'
import { readBitsadminProxy } from '../readers/console/bitsadmin-proxy.ts'
import { readCommandOutput } from '../readers/console/command-output.ts'
import { readNetshProxy } from '../readers/console/netsh-proxy.ts'
import { readIisLog } from '../readers/server-logs/iis-log.ts'
import { isMail } from '../readers/mail/read-mail.ts'
import { pastedText } from '../readers/pasted/pasted-text.ts'
import { readPastedProxyValue } from '../readers/registry/pasted-proxy-value.ts'
import {
  updatePolicyFrom,
  updateServicesFrom,
  userProxyFrom,
  winhttpSettingsFrom
} from '../readers/registry/registry-evidence.ts'
import { machineIdentityFrom } from '../readers/registry/registry-identity.ts'
import { readRegistryExport } from '../readers/registry/registry-export.ts'
import { readRegistryPowershell } from '../readers/registry/registry-powershell.ts'
import { readRegistryQuery } from '../readers/registry/registry-query.ts'
import { pinStoreFrom } from '../readers/registry/pin-store.ts'
import { tlsSettingsFrom } from '../readers/registry/tls-settings.ts'
import { readReportingEvents } from '../readers/client-logs/reporting-events.ts'
import { noInterest, type ServerLogInterest } from '../readers/server-logs/server-log-interest.ts'
import { readScanRetryCodes } from '../readers/client-logs/scan-retry-codes.ts'
import { readSupLocation } from '../readers/client-logs/sup-location.ts'
import { decodeText } from '../readers/text/text.ts'
import { unreadKind, type UnreadKind } from '../readers/unsupported/unsupported-file.ts'
import { unreadLogKind } from '../readers/unsupported/unsupported-log.ts'
import { readWindowsUpdateLog } from '../readers/client-logs/windows-update-log.ts'
import { withoutZeroRuns } from '../readers/text/zero-runs.ts'
import { isTar } from './archives/tar.ts'

/** What one file brings, without the envelope. */
export type FoundEvidence = { [Id in ProbeId]: { readonly probe: Id; readonly value: EvidenceValue<Id> } }[ProbeId]

type FileKind =
  | 'registry-export'
  | 'registry-query'
  | 'winhttp-proxy'
  | 'account-proxy'
  | 'windows-update-log'
  | 'configmgr-log'
  | 'iis-log'
  | 'httperr-log'
  | 'scan-retry-codes'
  | 'sup-location'
  | 'other-log'
  | 'reporting-events'
  | 'command-output'
  | 'certificate-file'
  | 'private-key'
  | ContainerKind
  | UnreadKind

/** What holds other files, which the importer takes out of it. */
export type ContainerKind = 'archive' | 'tar-archive' | 'packed-file' | 'mail'

export interface Recognised {
  readonly kind: FileKind
  /** Empty for a registry file about something else, and for what holds other files. */
  readonly evidence: readonly FoundEvidence[]
  /** What is to be said about the file; with `unread` nothing came of it. */
  readonly remark?: InputRemark
  readonly unread?: true
}

/** Logs of the server: what in them matters is told by all the other files. */
export function isServerLog(kind: FileKind): kind is 'iis-log' | 'httperr-log' {
  return kind === 'iis-log' || kind === 'httperr-log'
}

/** Tells what a file is by its content alone; null when it is nothing we read. */
export function recognise(bytes: Uint8Array, interest: ServerLogInterest = noInterest): Recognised | null {
  const container = containerKind(bytes)
  if (container !== null) return { kind: container, evidence: [] }
  const found = certificatesIn(bytes)
  if (found === null) return withoutCertificates(bytes, interest)
  const remark: InputRemark = { id: 'private-key', count: null }
  if (found.certificates.length === 0) {
    return withoutCertificates(bytes, interest) ?? { kind: 'private-key', evidence: [], remark, unread: true }
  }
  // what openssl prints holds certificates, too
  const rest = withoutCertificates(bytes, interest)
  const value = { certificates: [...found.certificates] }
  return {
    kind: rest?.kind ?? 'certificate-file',
    evidence: [...(rest?.evidence ?? []), { probe: 'certificate-file', value }],
    ...(found.privateKey ? { remark } : {})
  }
}

function withoutCertificates(bytes: Uint8Array, interest: ServerLogInterest): Recognised | null {
  const unread = unreadKind(bytes)
  if (unread !== null) return { kind: unread, evidence: [], remark: { id: unread, count: null }, unread: true }
  const { bytes: written, skipped } = withoutZeroRuns(bytes)
  const decoded = decodeText(written)?.text.replace(/^\ufeff/, '')
  if (decoded === undefined || decoded.trim() === '') return null
  const found = fromText(pastedText(skipped === 0 ? decoded : decoded.replaceAll('\0', '')), interest)
  // what a crash tore tells why lines are missing
  return found === null || skipped === 0 ? found : { remark: { id: 'zero-bytes', count: skipped }, ...found }
}

function fromText(text: string, interest: ServerLogInterest): Recognised | null {
  const registry = fromRegistry(text)
  // one paste may hold the output of several programs, and the registry's own value is surer than netsh's words
  if (registry !== null)
    return { ...registry, evidence: [...registry.evidence, ...fromConsole(text, registry.evidence)] }
  return (
    (isRawLog(text) ? null : fromConsoleAlone(text)) ??
    fromLog(text, interest) ??
    fromList(text) ??
    fromSupLocation(text) ??
    fromCommands(text) ??
    fromOtherLog(text)
  )
}

function fromRegistry(text: string): Recognised | null {
  const exported = readRegistryExport(text) ?? readPastedProxyValue(text)
  if (exported !== null) return { kind: 'registry-export', evidence: registryEvidence(exported) }
  const [queried, shown] = [readRegistryQuery(text), readRegistryPowershell(text)]
  if (queried === null && shown === null) return null
  return { kind: 'registry-query', evidence: registryEvidence(askedFor([...(queried ?? []), ...(shown ?? [])])) }
}

/** `/v` and `-Name` ask for one value; that the others do not stand beside it says nothing, so only the decisive ones tell. */
function askedFor(keys: readonly RegistryKey[]): readonly RegistryKey[] {
  const [only, ...others] = keys.flatMap((key) => key.values)
  if (only === undefined || others.length > 0 || /^(?:WUServer|UseWUServer)$/i.test(only.name)) return keys
  return keys.filter((key) => updatePolicyFrom([key], 'file') === null)
}

function registryEvidence(keys: readonly RegistryKey[]): FoundEvidence[] {
  const policy = updatePolicyFrom(keys, 'file')
  const services = updateServicesFrom(keys, 'file')
  const winhttp = winhttpSettingsFrom(keys, 'file')
  const user = userProxyFrom(keys, 'file')
  const tls = tlsSettingsFrom(keys, 'file')
  const pins = pinStoreFrom(keys, 'file')
  const identity = machineIdentityFrom(keys)
  return [
    ...(identity === null ? [] : [{ probe: 'machine-identity' as const, value: identity }]),
    ...(policy === null ? [] : [{ probe: 'update-policy' as const, value: policy }]),
    ...(services === null ? [] : [{ probe: 'update-services' as const, value: services }]),
    ...(winhttp === null ? [] : [{ probe: 'winhttp-settings' as const, value: winhttp }]),
    ...(user === null ? [] : [{ probe: 'user-proxy' as const, value: user }]),
    ...(tls === null ? [] : [{ probe: 'tls-settings' as const, value: tls }]),
    ...(pins === null ? [] : [{ probe: 'pin-store' as const, value: pins }])
  ]
}

/** What console programs printed about proxies, as far as the registry did not say it already. */
function fromConsole(text: string, known: readonly FoundEvidence[]): FoundEvidence[] {
  const winhttp = readNetshProxy(text) ?? readAdvancedProxy(text)
  const accounts = readBitsadminProxy(text)
  const commands = readCommandOutput(text)
  const found: FoundEvidence[] = [
    ...(commands === null ? [] : [{ probe: 'command-output' as const, value: commands }]),
    ...(winhttp === null ? [] : [{ probe: 'winhttp-settings' as const, value: winhttp }]),
    ...(accounts === null ? [] : [{ probe: 'user-proxy' as const, value: accounts }])
  ]
  return found.filter(({ probe }) => !known.some((envelope) => envelope.probe === probe))
}

function fromConsoleAlone(text: string): Recognised | null {
  const evidence = fromConsole(text, [])
  const settings = evidence.find((envelope) => envelope.probe !== 'command-output')
  if (settings === undefined) return null
  return { kind: settings.probe === 'user-proxy' ? 'account-proxy' : 'winhttp-proxy', evidence }
}

/** The vaguest of all, so a log that quotes such lines stays a log. */
function fromCommands(text: string): Recognised | null {
  const value = readCommandOutput(text)
  return value === null ? null : { kind: 'command-output', evidence: [{ probe: 'command-output', value }] }
}

function isRawLog(text: string): boolean {
  return text.includes(']LOG]!>') || text.includes('<![LOG[')
}

/** CMTrace's marks are sure, so they are asked first; rendered ConfigMgr lines are the vaguest, so they come last. */
function fromLog(text: string, interest: ServerLogInterest): Recognised | null {
  const raw = isRawLog(text)
  const iis = raw ? null : readIisLog(text, interest)
  if (iis !== null) return { kind: 'iis-log', evidence: [{ probe: 'iis-log', value: iis }] }
  const httperr = raw ? null : readHttperrLog(text, interest)
  if (httperr !== null) return { kind: 'httperr-log', evidence: [{ probe: 'httperr-log', value: httperr }] }
  const reported = raw ? null : readReportingEvents(text)
  if (reported !== null) {
    return { kind: 'reporting-events', evidence: [{ probe: 'windows-update-log', value: reported }] }
  }
  const windows = raw ? null : readWindowsUpdateLog(text)
  if (windows !== null) {
    const count = windows.undecodedLines ?? null
    const remark = count === null ? {} : { remark: { id: 'undecoded-lines' as const, count } }
    return { kind: 'windows-update-log', evidence: [{ probe: 'windows-update-log', value: windows }], ...remark }
  }
  const configmgr = readConfigmgrLog(text)
  return configmgr === null ? null : { kind: 'configmgr-log', evidence: [{ probe: 'configmgr-log', value: configmgr }] }
}

/** Asked last: a log may quote the list's name. */
function fromList(text: string): Recognised | null {
  const value = readScanRetryCodes(text)
  return value === null ? null : { kind: 'scan-retry-codes', evidence: [{ probe: 'scan-retry-codes', value }] }
}

export function isContainer(kind: FileKind): kind is ContainerKind {
  return kind === 'archive' || kind === 'tar-archive' || kind === 'packed-file' || kind === 'mail'
}

function containerKind(bytes: Uint8Array): ContainerKind | null {
  if (isZip(bytes)) return 'archive'
  // RFC 1952, 2.3.1: two marks, and 8 for the only method there is
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return 'packed-file'
  if (isTar(bytes)) return 'tar-archive'
  return isMail(bytes) ? 'mail' : null
}

/** Asked when nothing else knows it. */
function fromOtherLog(text: string): Recognised | null {
  const id = unreadLogKind(text)
  return id === null ? null : { kind: 'other-log', evidence: [], remark: { id, count: null }, unread: true }
}

function fromSupLocation(text: string): Recognised | null {
  const value = readSupLocation(text)
  return value === null ? null : { kind: 'sup-location', evidence: [{ probe: 'configmgr-log', value }] }
}

/** The first bytes of a zip file with entries, and of an empty one (APPNOTE.TXT 4.3.7, 4.3.16). */
function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}
