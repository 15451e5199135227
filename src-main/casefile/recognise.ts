import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import type { RegistryKey } from '../contract/evidence/registry.ts'
import { readConfigmgrLog } from '../readers/configmgr-log.ts'
import { readIisLog } from '../readers/iis-log.ts'
import { readProxyBlobPaste } from '../readers/proxy-blob-paste.ts'
import {
  updatePolicyFrom,
  updateServicesFrom,
  userProxyFrom,
  winhttpSettingsFrom
} from '../readers/registry-evidence.ts'
import { machineIdentityFrom } from '../readers/registry-identity.ts'
import { readRegistryExport } from '../readers/registry-export.ts'
import { readRegistryQuery } from '../readers/registry-query.ts'
import { readScanRetryCodes } from '../readers/scan-retry-codes.ts'
import { decodeText } from '../readers/text.ts'
import { readWindowsUpdateLog } from '../readers/windows-update-log.ts'

/** What one file brings, without the envelope. */
export type FoundEvidence = { [Id in ProbeId]: { readonly probe: Id; readonly value: EvidenceValue<Id> } }[ProbeId]

export interface Recognised {
  readonly kind:
    | 'registry-export'
    | 'registry-query'
    | 'windows-update-log'
    | 'configmgr-log'
    | 'iis-log'
    | 'scan-retry-codes'
    | 'archive'
  /** Empty for a registry file about something else, and for archives, which are opened by the importer. */
  readonly evidence: readonly FoundEvidence[]
}

/** Tells what a file is by its content alone; null when it is nothing we read. */
export function recognise(bytes: Uint8Array): Recognised | null {
  if (isZip(bytes)) return { kind: 'archive', evidence: [] }
  const text = decodeText(bytes)?.text.replace(/^\ufeff/, '')
  if (text === undefined || text.trim() === '') return null
  return fromRegistry(text) ?? fromLog(text) ?? fromList(text)
}

function fromRegistry(text: string): Recognised | null {
  const exported = readRegistryExport(text) ?? readProxyBlobPaste(text)
  if (exported !== null) return { kind: 'registry-export', evidence: registryEvidence(exported) }
  const queried = readRegistryQuery(text)
  return queried === null ? null : { kind: 'registry-query', evidence: registryEvidence(queried) }
}

function registryEvidence(keys: readonly RegistryKey[]): FoundEvidence[] {
  const policy = updatePolicyFrom(keys, 'file')
  const services = updateServicesFrom(keys, 'file')
  const winhttp = winhttpSettingsFrom(keys, 'file')
  const user = userProxyFrom(keys, 'file')
  const identity = machineIdentityFrom(keys)
  return [
    ...(identity === null ? [] : [{ probe: 'machine-identity' as const, value: identity }]),
    ...(policy === null ? [] : [{ probe: 'update-policy' as const, value: policy }]),
    ...(services === null ? [] : [{ probe: 'update-services' as const, value: services }]),
    ...(winhttp === null ? [] : [{ probe: 'winhttp-settings' as const, value: winhttp }]),
    ...(user === null ? [] : [{ probe: 'user-proxy' as const, value: user }])
  ]
}

/** CMTrace's marks are sure, so they are asked first; rendered ConfigMgr lines are the vaguest, so they come last. */
function fromLog(text: string): Recognised | null {
  const raw = text.includes(']LOG]!>') || text.includes('<![LOG[')
  const iis = raw ? null : readIisLog(text)
  if (iis !== null) return { kind: 'iis-log', evidence: [{ probe: 'iis-log', value: iis }] }
  const windows = raw ? null : readWindowsUpdateLog(text)
  if (windows !== null)
    return { kind: 'windows-update-log', evidence: [{ probe: 'windows-update-log', value: windows }] }
  const configmgr = readConfigmgrLog(text)
  return configmgr === null ? null : { kind: 'configmgr-log', evidence: [{ probe: 'configmgr-log', value: configmgr }] }
}

/** Asked last: a log may quote the list's name. */
function fromList(text: string): Recognised | null {
  const value = readScanRetryCodes(text)
  return value === null ? null : { kind: 'scan-retry-codes', evidence: [{ probe: 'scan-retry-codes', value }] }
}

/** The first bytes of a zip file with entries, and of an empty one (APPNOTE.TXT 4.3.7, 4.3.16). */
function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}
