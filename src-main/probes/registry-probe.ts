import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../contract/evidence/registry.ts'
import { ProbeFailure, ProbeSkipped, type Probe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'

/** A probe that reads its own keys and lets a reader say what they mean; nothing to do where there is no registry. */
export function registryProbe<Id extends ProbeId>(
  id: Id,
  paths: readonly string[],
  read: (keys: readonly RegistryKey[], readBy: ReadBy) => EvidenceValue<Id> | null
): Probe<Id, System> {
  return {
    id,
    touches: ['registry', 'program'],
    after: [],
    // regedit's time limit, and again as much for reg.exe
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
