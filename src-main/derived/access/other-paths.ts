import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { isUnfinished, allowsScan, type EffectivePath } from './effective-path.ts'
import { writtenProxy } from '../proxy/scan-route.ts'

/** The path that was tried over this proxy, whatever setting it has its name from; null asks for the direct one. */
export function triedPath({ envelope }: EffectivePath, proxy: ProxyEntry | null): AccessPath | undefined {
  const wanted = proxy === null ? null : writtenProxy(proxy).toLowerCase()
  return envelope.value.paths.find((path) => (path.proxy?.toLowerCase() ?? null) === wanted)
}

/** The proxy of an account or its script over which the server is served, while Windows' own way does not pass. */
export function workingAccountPath(access: EffectivePath): AccessPath | undefined {
  const { envelope, path } = access
  if (path.path !== 'direct' || path.attempts.some(isUnfinished) || allowsScan(path, envelope)) return undefined
  return envelope.value.paths.find(
    (candidate) => (candidate.path === 'user-proxy' || candidate.path === 'pac') && allowsScan(candidate, envelope)
  )
}

/** The direct way ends before any connection stands; where a proxy gets through, that is how the network is meant to be. */
export function hasNoConnection({ attempts }: AccessPath): boolean {
  const connected = (attempt: Attempt) => attempt.tcp.some((connection) => connection.outcome === 'connected')
  return !attempts.some(connected)
}
