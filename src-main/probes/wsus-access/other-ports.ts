import { mostAddressesTried } from '../../system/network/connect.ts'
import type { TcpResult } from '../../contract/evidence/attempt-stages.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import type { AttemptRun } from './attempt.ts'

/** State of the configured port: all requests have `ended`, or one has `connected`. */
interface ConfiguredPort {
  readonly ended: AbortSignal
  readonly connected: AbortSignal
}

/**
 * Tries to connect to the standard WSUS ports other than the configured one; cancelled once the configured port
 * connects. Starts when the configured port has failed, or earlier if it has been silent so long that both waits end
 * together: in sequence, a dead server would cost the sum of both.
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
  const tried = addresses.slice(0, mostAddressesTried)
  const connections = ports.flatMap((port) => tried.map((address) => run.network.connect(address, port, limits)))
  const answers = await Promise.all(connections)
  for (const { wire } of answers) wire?.destroy()
  // the configured port connected after all, so the results are irrelevant
  return isConnected() ? [] : answers.map((answer) => answer.result)
}

/** Waits for `ms` milliseconds or the first of the signals. */
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
