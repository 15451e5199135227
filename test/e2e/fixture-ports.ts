import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Case } from '../../src-main/contract/case.ts'
import { fakePorts } from '../service/fake-ports.ts'
import type { Ports } from '../../src-main/service/ports.ts'

/** When a step was asked again. */
const later = '2026-10-14T10:05:00.000Z'

/** Ports that bring a ready case: the real service above them, no machine below. `probeMs`: how long each probe seems to take. */
export function fixturePorts(theCase: Case, probeMs = 0): Ports {
  const collect: Ports['collect'] = async (choice, onProgress, signal, again) => {
    if (choice.watchMinutes !== undefined) {
      const forMs = choice.watchMinutes * 60_000
      onProgress({ state: 'watching', round: 3, works: true, at: later, elapsedMs: 61_000, forMs })
      await once(signal, 'abort')
      return theCase
    }
    const asked = theCase.evidence.filter(({ probe }) => again?.probes.has(probe) ?? true)
    for (const { probe } of asked) onProgress({ probe, state: 'running', durationMs: 0 })
    for (const { probe, status, durationMs } of asked) {
      if (probeMs > 0 && !signal.aborted) await wait(probeMs, undefined, { signal }).catch(() => undefined)
      onProgress({ probe, state: status, durationMs })
    }
    if (again === undefined) return theCase
    const kept = again.before.filter(({ probe }) => !again.probes.has(probe))
    const fresh = asked.map((envelope) => (envelope.origin === 'live' ? { ...envelope, collectedAt: later } : envelope))
    return { ...theCase, collectedAt: later, evidence: [...kept, ...fresh] }
  }
  return fakePorts({
    version: '0.1.0',
    collect,
    collectFiles: (_files, choice, onProgress, signal) => collect(choice, onProgress, signal),
    collectPaths: (_paths, choice, onProgress, signal) => collect(choice, onProgress, signal),
    sample: async () => new Uint8Array(),
    fontsCss: () => '',
    saveCase: async () => new TextEncoder().encode('saved case'),
    print: async () => ({ ok: false, reason: 'no-browser', detail: 'none here' })
  })
}
