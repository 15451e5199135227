import type { Check } from '../../contract/check.ts'
import { accountProxy } from '../../derived/account-proxy.ts'
import { referTo } from '../../derived/reference.ts'
import { isNumber, policyValue } from '../../derived/update-policy.ts'
import { winhttpProxy } from '../../derived/winhttp-proxy.ts'
import { article } from '../../knowledge/article.ts'
import { unlooked } from '../unlooked.ts'

/** The signed-in user has a proxy, the update service (WinHTTP) has none: the browser works, the scan may not. */
export const proxyOnlyForUser: Check<string, { proxy: string; allowed: string }> = {
  id: 'proxy-only-for-user',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: ['winhttp-settings', 'user-proxy', 'technician-choice', 'update-policy'],
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
        .map(accountProxy)
        .find((p) => p !== null)
      if (proxy != null) {
        const allowed = policyValue(evidence, 'wu', 'SetProxyBehaviorForUpdateDetection')
        const reference = referTo(one, `HKEY_CURRENT_USER: ${proxy}`)
        return {
          outcome: 'found',
          findings: [
            {
              facts: { proxy, allowed: allowed.state === 'unknown' ? 'unknown' : isNumber(allowed, 1) ? 'yes' : 'no' },
              confidence: 'possible',
              evidence: [reference, machine.reference, ...(allowed.state === 'unknown' ? [] : [allowed.reference])]
            }
          ]
        }
      }
    }
    return { outcome: 'clear', evidence: [machine.reference] }
  }
}
