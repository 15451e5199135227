import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import type { Connection } from '../../system/system.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { authority, connectToAll, httpLimits, type AttemptRun } from './attempt.ts'
import { userAgent } from '../../contract/request-mark.ts'

/** Opens a connection to the https server, through the proxy's tunnel if there is one; null on failure. */
export async function openConnection(
  run: AttemptRun,
  server: WsusUrl,
  proxy: ProxyEntry | null,
  mark: string
): Promise<Connection | null> {
  const { addresses } = await run.resolve(proxy?.host ?? server.host)
  const wire = await connectToAll(run, addresses, proxy?.port ?? server.port).first
  if (wire === null || proxy === null) return wire
  const target = authority(server, true)
  const agent = userAgent(run.requester.version, mark)
  const headers = { Host: target, 'User-Agent': agent, 'Proxy-Connection': 'keep-alive' }
  return (await run.network.request(wire, { method: 'CONNECT', target, headers }, httpLimits(run))).wire
}
