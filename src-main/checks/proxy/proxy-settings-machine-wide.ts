import type { Check } from '../../contract/check.ts'
import { accountProxy } from '../../derived/proxy/account-proxies.ts'
import { referTo } from '../../derived/reference.ts'
import { isNumber, policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** ProxySettingsPerUser = 0: one set of Internet settings counts for every account, services among them. */
export const proxySettingsMachineWide: Check<{ proxy: string | null; looked: boolean }> = {
  id: 'proxy-settings-machine-wide',
  step: 'proxy',
  severity: 'hint',
  side: 'client',
  needs: ['update-policy', 'user-proxy'],
  source: citations.proxyDetermination,
  evaluate(evidence) {
    const perUser = policyValue(evidence, 'internet', 'ProxySettingsPerUser')
    if (perUser.state === 'unknown') {
      // a file of the update policy alone does not show it
      const given = evidence.all('update-policy').length > 0
      return given ? { outcome: 'not-applicable' } : noEvidence(evidence, ['update-policy'])
    }
    if (!isNumber(perUser, 0)) return { outcome: 'clear', evidence: [perUser.reference] }
    const machine = evidence
      .all('user-proxy')
      .flatMap((envelope) =>
        envelope.value.accounts.flatMap((account) => (account.account === 'machine' ? [{ envelope, account }] : []))
      )[0]
    const proxy = machine === undefined ? null : accountProxy(machine.account)
    const shown = machine === undefined ? [] : [referTo(machine.envelope, `HKEY_LOCAL_MACHINE: ${proxy ?? '—'}`)]
    const facts = { proxy, looked: machine !== undefined }
    return { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [perUser.reference, ...shown] }] }
  }
}
