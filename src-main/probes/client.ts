import type { Probe } from '../contract/probe.ts'
import type { Machine } from '../system/system.ts'

export const clientProbe: Probe<'client', Machine> = {
  id: 'client',
  touches: ['program'],
  after: [],
  timeoutMs: 6_000,
  collect: (machine) => machine.client()
}
