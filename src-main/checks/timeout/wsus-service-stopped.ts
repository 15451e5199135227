import type { Reference } from '../../contract/check.ts'
import { newestEvent, serverEventLog } from '../../derived/server-files/server-event-log.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'
import { atMostLikely } from '../../contract/at-most-likely.ts'

/** `stopped`: when the list was made; `ended`: an event says that it ended or did not start. */
export type WsusServiceStopped = Readonly<{ service: string; how: 'stopped' | 'ended' }>

/** Without IIS' own services nobody answers; without WsusService only part of WSUS works. */
export const wsusServiceStopped = serverFileCheck<WsusServiceStopped>({
  id: 'wsus-service-stopped',
  step: 'timeout',
  severity: 'blocker',
  source: citations.wsusConnectionFailures,
  needs: [serverEventLog],
  look: ({ services }, _, evidence) => {
    const states = services.flatMap((file) => file.value.services.map((one) => ({ ...one, file })))
    const cite = ({ name, state, line, file }: (typeof states)[number]): Reference => {
      return { probe: file.probe, source: file.source, line, at: null, quote: `${name}: ${state}` }
    }
    const stopped = states.filter(({ state }) => state === 'stopped' || state === 'missing' || state === 'stop-pending')
    // WsusService comes last: while IIS is down it explains nothing
    const [first] = stopped.sort((a, b) => Number(isWsus(a.name)) - Number(isWsus(b.name)))
    if (first !== undefined) {
      const confidence = isWsus(first.name) ? 'likely' : 'certain'
      const facts = { service: first.name, how: 'stopped' } as const
      return { facts, evidence: [cite(first)], confidence, symptoms: symptomsOf(first.name) }
    }
    const isRunning = (name: string): boolean => states.some((one) => one.name === name && one.state === 'running')
    const event = newestEvent(
      serverEventLog.of(evidence),
      ({ kind, service = 'WsusService' }) =>
        (kind === 'service-ended' || kind === 'wsus-not-started') && !isRunning(service)
    )
    if (event !== null) {
      const service = event.fact.service ?? 'WsusService'
      const confidence = isWsus(service) ? atMostLikely(event.confidence) : event.confidence
      return {
        facts: { service, how: 'ended' },
        evidence: [event.reference],
        confidence,
        symptoms: symptomsOf(service)
      }
    }
    const running = states.filter(({ state }) => state === 'running')
    return running.length < states.length || running.length === 0 ? 'void' : { clear: running.map(cite) }
  }
})

function isWsus(name: string): boolean {
  return name === 'WsusService'
}

function symptomsOf(service: string): readonly ('refused' | '503' | '500' | 'silent' | 'reset')[] {
  return isWsus(service) ? ['500', '503', 'silent'] : ['refused', '503', 'silent', 'reset']
}
