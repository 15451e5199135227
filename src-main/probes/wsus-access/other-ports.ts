import type { TcpResult } from '../../contract/evidence/attempt-stages.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import type { AttemptRun } from './attempt.ts'

/** How the configured port fares: all requests to it have `ended`, or one of them has `connected`. */
interface ConfiguredPort {
  readonly ended: AbortSignal
  readonly connected: AbortSignal
}

/**
 * Knocks at the standard ports beside the configured one; nothing once that one connects. It starts when the configured
 * port has failed, and before that when it has been silent for so long that both waits end together: one after the
 * other, they would make a dead server cost their sum.
 */
export async function tryOtherPorts(
  run: AttemptRun,
  server: WsusUrl,
  configured: ConfiguredPort
): Promise<TcpResult[]> {
  const { addresses } = await run.resolve(server.host)
  await delayUnlessSettled(Math.max(0, run.limits.tcpMs - run.limits.otherPortMs), [
    configured.ended,
    configured.connected,
    run.signal
  ])
  const isConnected = () => configured.connected.aborted
  if (isConnected()) return []
  const limits = {
    timeoutMs: run.limits.otherPortMs,
    signal: AbortSignal.any([run.signal, configured.connected])
  }
  const ports = [...standardPorts.http, ...standardPorts.https].filter((port) => port !== server.port)
  const knocks = ports.flatMap((port) => addresses.map((address) => run.network.connect(address, port, limits)))
  const answers = await Promise.all(knocks)
  for (const { wire } of answers) wire?.destroy()
  // The configured port came after all: what the others said until then is of no use
  return isConnected() ? [] : answers.map((answer) => answer.rung)
}

/** Waits that long, but no longer than until one of the signals. */
function delayUnlessSettled(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  const sooner = AbortSignal.any([...signals])
  if (sooner.aborted) return Promise.resolve()
  return new Promise((done) => {
    const over = () => {
      clearTimeout(timer)
      sooner.removeEventListener('abort', over)
      done()
    }
    const timer = setTimeout(over, ms)
    sooner.addEventListener('abort', over)
  })
}
