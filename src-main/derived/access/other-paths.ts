import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { isUnfinished, allowsScan, type EffectivePath } from './effective-path.ts'
import { writtenProxy } from '../proxy/scan-route.ts'

/** The path that was tried over this proxy, whatever setting it has its name from; null asks for the direct one. */
export function triedPath({ envelope }: EffectivePath, proxy: ProxyEntry | null): AccessPath | undefined {
  const wanted = proxy === null ? null : writtenProxy(proxy).toLowerCase()
  return envelope.value.paths.find((path) => (path.proxy?.toLowerCase() ?? null) === wanted)
}

/** The path over an account's proxy or script that works while the path Windows takes does not. */
export function workingAccountPath(access: EffectivePath): AccessPath | undefined {
  const { envelope, path } = access
  if (path.path !== 'direct' || path.attempts.some(isUnfinished) || allowsScan(path, envelope)) return undefined
  return envelope.value.paths.find(
    (candidate) => (candidate.path === 'user-proxy' || candidate.path === 'pac') && allowsScan(candidate, envelope)
  )
}

/** No direct TCP connection succeeded. If a proxy works, that is presumably by design. */
export function hasNoConnection({ attempts }: AccessPath): boolean {
  const connected = (attempt: Attempt) => attempt.tcp.some((connection) => connection.outcome === 'connected')
  return !attempts.some(connected)
}
