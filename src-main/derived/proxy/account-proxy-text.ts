import type { UserProxyAccount } from '../../contract/evidence/user-proxy.ts'

const [proxyFlag, scriptFlag] = [2, 4]

/** The proxy or script that an account's WinINET settings name; null when they name none. Auto-detection names none. */
export function accountProxy(account: UserProxyAccount): string | null {
  if (account.proxyEnable === 1 && account.proxyServer) return account.proxyServer
  const blob = account.connection
  if (blob !== null && (blob.flags & proxyFlag) !== 0 && blob.proxy !== '') return blob.proxy
  if (account.autoConfigUrl) return account.autoConfigUrl
  return blob !== null && (blob.flags & scriptFlag) !== 0 && blob.pacUrl !== '' ? blob.pacUrl : null
}
