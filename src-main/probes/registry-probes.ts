import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../contract/evidence/registry.ts'
import { type Probe, ProbeFailure, ProbeSkipped } from '../contract/probe.ts'
import type { System } from '../system/system.ts'
import { updatePolicyFrom, updateServicesFrom, winhttpSettingsFrom } from '../readers/registry/registry-evidence.ts'
import { userProxyFrom } from '../readers/registry/user-proxy-accounts.ts'
import {
  schannelKey,
  secureProtocolKeys,
  updatePolicyKeys,
  updateServiceKeys,
  userProxyKeys,
  winhttpKeys
} from '../readers/registry/registry-keys.ts'
import { tlsVersion } from '../contract/evidence/tls-versions.ts'
import { tlsSettingsFrom } from '../readers/registry/tls-settings.ts'

/**
 * Milliseconds. Each program has a limit of its own and the first that exceeds it ends the reading; here counts that a
 * probe waits its turn among sixty programs of all probes, of which each takes a second on a busy computer.
 */
export const registryMs = 50_000

/** Creates a probe that reads registry keys and converts them with `read`; not applicable without a registry. */
export function registryProbe<Id extends ProbeId>(
  id: Id,
  paths: readonly string[],
  read: (keys: readonly RegistryKey[], readBy: ReadBy) => EvidenceValue<Id> | null
): Probe<Id, System> {
  return {
    id,
    touches: ['registry', 'program'],
    after: [],
    timeoutMs: registryMs,
    async collect(system, signal) {
      if (system.registry === null) throw new ProbeSkipped('not-applicable')
      const reading = await system.registry.readKeys(paths, signal)
      const value = read(reading.keys, reading.readBy)
      if (value === null) throw new ProbeFailure('unreadable', paths.join(', '))
      return value
    }
  }
}

/** Reads the Windows Update policy and related settings. */
export const updatePolicyProbe = registryProbe('update-policy', updatePolicyKeys, updatePolicyFrom)

/** Reads the start types of the services required for a scan. */
export const updateServicesProbe = registryProbe('update-services', updateServiceKeys, updateServicesFrom)

/** Reads the WinINET proxy settings of the current user, LocalSystem and the machine. */
export const userProxyProbe = registryProbe('user-proxy', userProxyKeys, userProxyFrom)

/** Reads WinHTTP's proxy settings in both registry views. */
export const winhttpSettingsProbe = registryProbe(
  'winhttp-settings',
  [winhttpKeys.native, winhttpKeys.wow64],
  winhttpSettingsFrom
)

/** Reads which TLS versions are enabled for clients (Schannel, WinHTTP). */
export const tlsSettingsProbe = registryProbe(
  'tls-settings',
  [secureProtocolKeys.native, secureProtocolKeys.wow64, ...tlsVersion.options.map(schannelKey)],
  tlsSettingsFrom
)
