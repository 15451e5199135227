import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Case } from '../../src-main/contract/case.ts'
import { testAddress } from '../../src-main/contract/evidence/wsus-access.ts'
import type { Progress } from '../../src-main/service/api.ts'
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
    onProgress({ state: 'planned', probes: asked.map(({ probe }) => ({ probe, timeoutMs: 20_000 })), limitMs: 60_000 })
    for (const { probe } of asked) onProgress({ probe, state: 'running', durationMs: 0 })
    if (asked.some(({ probe }) => probe === 'wsus-access')) askServer(theCase, onProgress)
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
    build: () => null,
    saveCase: async () => new TextEncoder().encode('saved case'),
    print: async () => ({ ok: false, reason: 'no-browser', detail: 'none here' })
  })
}

/** As a run tells it whose server can be reached and is not done answering: one address answered, two open. */
function askServer({ evidence }: Case, onProgress: (progress: Progress) => void): void {
  const [name, server] = [clientName(evidence), policyServer(evidence)]
  onProgress({ state: 'known', computer: name, elevated: true, server })
  for (const address of testAddress.options) {
    const about = { state: 'request', address, proxied: false, httpStatus: null, durationMs: 0 } as const
    onProgress({ ...about, stage: 'asked' })
    onProgress({ ...about, stage: 'connected' })
  }
  const answered = { address: testAddress.options[0], proxied: false, httpStatus: 200, durationMs: 38 } as const
  onProgress({ ...answered, state: 'request', stage: 'answered' })
}

function clientName(evidence: Case['evidence']): string | null {
  return (
    evidence.flatMap((item) => (item.probe === 'client' && item.status === 'collected' ? [item.value.name] : []))[0] ??
    null
  )
}

function policyServer(evidence: Case['evidence']): string | null {
  return (
    evidence.flatMap((item) =>
      item.probe === 'wsus-access' && item.status === 'collected' ? [item.value.wsusUrl] : []
    )[0] ?? null
  )
}
