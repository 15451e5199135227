import type { EvidenceSet } from '../../contract/check.ts'
import type { PacScript } from '../../contract/evidence/pac-script.ts'
import type { AccessPath } from '../../contract/evidence/wsus-access.ts'
import { accountProxies } from '../../derived/proxy/account-proxies.ts'
import { allowsScan } from '../../derived/access/paths.ts'
import { scanRoute, scriptProxy, writtenProxy } from '../../derived/proxy/scan-route.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { routeTo, winhttpProxy } from '../../derived/proxy/winhttp-proxy.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import { proxyForScheme, readProxyList, type ProxyEntry } from '../../readers/proxy/proxy-list.ts'

/** A proxy to try and the setting it comes from. */
export interface ProxyPath {
  readonly path: Exclude<AccessPath['path'], 'direct'>
  readonly proxy: ProxyEntry
}

/**
 * The configured proxies. WinHTTP's proxy is included even if its bypass list exempts the server, because both paths
 * are compared; an account's proxy only if the account would use it.
 */
export function configuredProxyPaths(evidence: EvidenceSet, server: WsusUrl): readonly ProxyPath[] {
  const settings = winhttpProxy.of(evidence)
  const fixed = settings.state === 'proxy' ? proxyForScheme(readProxyList(settings.list), server.scheme) : null
  const paths: ProxyPath[] = fixed === null ? [] : [{ path: 'winhttp-proxy', proxy: fixed }]
  for (const { list, bypass, reference } of accountProxies.of(evidence)) {
    const route = list === null ? null : routeTo(server, { state: 'proxy', list, bypass, reference })
    if (route?.way === 'proxy') paths.push({ path: 'user-proxy', proxy: route.entry })
  }
  return eachOnce(paths)
}

/** Proxies returned by PAC scripts that are not configured elsewhere. */
export function pacProxyPaths(scripts: readonly PacScript[], configured: readonly ProxyPath[]): readonly ProxyPath[] {
  const named = scripts.flatMap((script): ProxyPath[] => {
    const proxy = scriptProxy(script)
    return proxy == null ? [] : [{ path: 'pac', proxy }]
  })
  return eachOnce([...configured, ...named]).slice(configured.length)
}

function eachOnce(paths: readonly ProxyPath[]): readonly ProxyPath[] {
  const keys = paths.map((path) => writtenProxy(path.proxy).toLowerCase())
  return paths.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

/**
 * Marks the path Windows uses. A user's proxy is only a fallback, used if the policy allows it and the system's path
 * fails (SetProxyBehaviorForUpdateDetection = 1).
 */
export function withEffective(
  paths: readonly Omit<AccessPath, 'effective'>[],
  evidence: EvidenceSet,
  server: WsusUrl,
  scripts: readonly PacScript[],
  now: Date
): AccessPath[] {
  const { proxy } = scanRoute(evidence, server, scripts)
  const wanted = proxy === null ? null : writtenProxy(proxy).toLowerCase()
  const all = paths.map((path) => ({ ...path, effective: (path.proxy?.toLowerCase() ?? null) === wanted }))
  const at = { collectedAt: now.toISOString() }
  const allowed = policyValue(evidence, 'wu', 'SetProxyBehaviorForUpdateDetection')
  if (allowed.state !== 'set' || allowed.value !== 1) return all
  if (all.some((path) => path.effective && allowsScan(path, at))) return all
  const fallback = all.findIndex(
    (path) => (path.path === 'user-proxy' || path.path === 'pac') && !path.effective && allowsScan(path, at)
  )
  return fallback < 0 ? all : all.map((path, which) => ({ ...path, effective: which === fallback }))
}
