import type { Evidence } from '../contract/evidence/index.ts'

/**
 * Duration of the live part in milliseconds, from the start of the first probe to the end of the last one, and the
 * slowest probe.
 */
export function runTimes(evidence: readonly Evidence[]): {
  durationMs: number
  slowest: string | null
  slowestMs: number
} {
  const live = evidence.flatMap(({ origin, probe, collectedAt, durationMs }) => {
    const began = origin === 'live' && collectedAt !== null ? Date.parse(collectedAt) : NaN
    return Number.isFinite(began) && durationMs >= 0 ? [{ probe, began, durationMs }] : []
  })
  if (live.length === 0) return { durationMs: 0, slowest: null, slowestMs: 0 }
  const began = live.reduce((least, item) => Math.min(least, item.began), Infinity)
  const ended = live.reduce((most, item) => Math.max(most, item.began + item.durationMs), 0)
  const slowest = live.reduce((most, item) => (item.durationMs > most.durationMs ? item : most))
  return { durationMs: whole(ended - began), slowest: slowest.probe, slowestMs: whole(slowest.durationMs) }
}

/** Integer without exponent. */
function whole(ms: number): number {
  return Math.min(Math.round(ms), 999_999_999)
}
