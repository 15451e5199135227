import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../contract/evidence/registry.ts'
import { ProbeFailure, ProbeSkipped, type Probe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'

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
    // time limit of regedit plus the same for reg.exe
    timeoutMs: 25_000,
    async collect(machine, signal) {
      if (machine.registry === null) throw new ProbeSkipped('not-applicable')
      const reading = await machine.registry.readKeys(paths, signal)
      const value = read(reading.keys, reading.readBy)
      if (value === null) throw new ProbeFailure('unreadable', paths.join(', '))
      return value
    }
  }
}
