import type { Probe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'

/** Name, operating system and rights of this computer. */
export const clientProbe: Probe<'client', System> = {
  id: 'client',
  touches: ['program'],
  after: [],
  timeoutMs: 6_000,
  collect: (machine) => machine.client()
}
