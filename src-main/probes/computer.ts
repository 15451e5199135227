import type { Probe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'
import { machineIdentityFrom } from '../readers/registry/registry-evidence.ts'
import { updateAgentKey } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probes.ts'

/** Milliseconds for `System.client()`, which starts a program to ask for the rights; a busy computer takes its time. */
export const computerMs = 22_000

/** Name, operating system and rights of this computer. */
export const clientProbe: Probe<'client', System> = {
  id: 'client',
  touches: ['program'],
  after: [],
  timeoutMs: computerMs,
  collect: (system) => system.client()
}

/**
 * Reads the client's id at WSUS, which is identical on cloned computers. A client that has never contacted a WSUS has
 * none.
 */
export const machineIdentityProbe = registryProbe(
  'machine-identity',
  [updateAgentKey],
  (keys) => machineIdentityFrom(keys) ?? { names: [], ids: [] }
)
