import { ProbeFailure, ProbeSkipped, type Probe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'
import { registryMs } from './registry-probes.ts'
import { pinStoreFrom } from '../readers/registry/pin-store.ts'
import { pinStoreKeys } from '../readers/registry/registry-keys.ts'

/** Lists the pinned certificates: each is a key named by its SHA-1 thumbprint, so only key names are read. */
export const pinStoreProbe: Probe<'pin-store', System> = {
  id: 'pin-store',
  touches: ['registry', 'program'],
  after: [],
  timeoutMs: registryMs,
  async collect(system, signal) {
    const { registry } = system
    if (registry === null) throw new ProbeSkipped('not-applicable')
    const keys = await Promise.all(
      pinStoreKeys.map(async (path) => {
        const parent = `${path}\\Certificates`
        const names = await registry.listKeys(parent, signal)
        const below = (names ?? []).map((name) => ({ path: `${parent}\\${name}`, present: true, values: [] }))
        return [{ path: parent, present: names !== null, values: [] }, ...below]
      })
    )
    const value = pinStoreFrom(keys.flat(), 'reg.exe')
    if (value === null) throw new ProbeFailure('unreadable', pinStoreKeys.join(', '))
    return value
  }
}
