import type { Check } from '../../contract/check.ts'
import type { UserProxyAccount } from '../../contract/evidence/user-proxy.ts'
import { referTo } from '../../derived/reference.ts'
import { winhttpProxy } from '../../derived/winhttp-proxy.ts'
import { article } from '../../knowledge/article.ts'
import { unlooked } from '../unlooked.ts'

/** The signed-in user has a proxy, the update service (WinHTTP) has none: the browser works, the scan may not. */
export const proxyOnlyForUser: Check<string, { proxy: string }> = {
  id: 'proxy-only-for-user',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: ['winhttp-settings', 'user-proxy', 'technician-choice'],
  source: article.proxy,
  evaluate(evidence) {
    const machine = winhttpProxy(evidence)
    if (machine.state === 'unknown') return unlooked(evidence, ['winhttp-settings'])
    if (machine.state === 'proxy') return { outcome: 'not-applicable' }
    const users = evidence.all('user-proxy')
    if (users.length === 0) return unlooked(evidence, ['user-proxy'])
    for (const one of users) {
      const proxy = one.value.accounts
        .filter((a) => a.account === 'user')
        .map(proxyOf)
        .find((p) => p !== null)
      if (proxy != null) {
        const reference = referTo(one, `HKEY_CURRENT_USER: ${proxy}`)
        return {
          outcome: 'found',
          findings: [{ facts: { proxy }, confidence: 'possible', evidence: [reference, machine.reference] }]
        }
      }
    }
    return { outcome: 'clear', evidence: [machine.reference] }
  }
}

function proxyOf(account: UserProxyAccount): string | null {
  if (account.proxyEnable === 1 && account.proxyServer) return account.proxyServer
  const blob = account.connection
  if (blob !== null && (blob.flags & 2) !== 0 && blob.proxy !== '') return blob.proxy
  if (account.autoConfigUrl) return account.autoConfigUrl
  return blob !== null && (blob.flags & 4) !== 0 && blob.pacUrl !== '' ? blob.pacUrl : null
}
