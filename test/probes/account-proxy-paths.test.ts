import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { AccessPath } from '../../src-main/contract/evidence/wsus-access.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { writtenProxy } from '../../src-main/derived/proxy/scan-route.ts'
import { readWsusUrl } from '../../src-main/derived/target/wsus-url.ts'
import { configuredProxyPaths, pacProxyPaths, withEffective } from '../../src-main/probes/wsus-access/proxy-paths.ts'
import { access, type AccessGiven } from '../builders/access.ts'
import { envelope, pacScript, policyKey, userProxy, winhttp, wsusUrl } from '../builders/evidence.ts'

const server = readWsusUrl(wsusUrl)
if (server === null) throw new Error('no server')
const web = { proxyEnable: 1, proxyServer: 'web:3128' }
const configured = (...given: Evidence[]) =>
  configuredProxyPaths(evidenceSet(given), server).map((way) => `${way.path} ${writtenProxy(way.proxy)}`)

describe('the proxies to try', () => {
  it('are WinHTTP’s and the accounts’, each once', () => {
    expect(configured(winhttp({ proxy: 'a:80' }), userProxy(web))).toEqual([
      'winhttp-proxy a:80',
      'user-proxy web:3128'
    ])
    expect(configured(winhttp({ proxy: 'WEB:3128' }), userProxy(web))).toEqual(['winhttp-proxy WEB:3128'])
    expect(configured(winhttp('direct'), userProxy({ ...web, account: 'system' }))).toEqual(['user-proxy web:3128'])
  })
  it('leave out an account’s where it would go direct itself', () => {
    expect(configured(userProxy({ ...web, proxyOverride: '*.contoso.local' }))).toEqual([])
    expect(configured(userProxy({ ...web, proxyEnable: 0 }))).toEqual([])
  })
  it('are the machine’s alone where the policy says so', () => {
    const nothing = { connection: null, proxyOverride: null, autoConfigUrl: null }
    const both = (proxySettingsPerUser: number) =>
      envelope('user-proxy', {
        readBy: 'regedit',
        accounts: [
          { account: 'user', ...nothing, ...web },
          { account: 'machine', ...nothing, proxyEnable: 1, proxyServer: 'all:80' }
        ],
        proxySettingsPerUser
      })
    expect(configured(both(0))).toEqual(['user-proxy all:80'])
    expect(configured(both(1))).toEqual(['user-proxy web:3128'])
  })
  it('are a script’s only where no setting has them', () => {
    const scripts = evidenceSet([pacScript({ says: 'PROXY web:3128' })]).all('pac-script')[0]?.value.scripts ?? []
    expect(pacProxyPaths(scripts, [])).toHaveLength(1)
    expect(pacProxyPaths(scripts, configuredProxyPaths(evidenceSet([userProxy(web)]), server))).toEqual([])
  })
})

describe('the way Windows takes', () => {
  const allowed = policyKey('wu', [{ name: 'SetProxyBehaviorForUpdateDetection', type: 'REG_DWORD', data: 1 }])
  const taken = (given: AccessGiven, ...evidence: Evidence[]): string[] => {
    const envelopes = evidenceSet([access(given)]).all('wsus-access')
    const paths: AccessPath[] = envelopes[0]?.value.paths ?? []
    const marked = withEffective(paths, evidenceSet(evidence), server, [], new Date('2026-10-14T08:42:07Z'))
    return marked.filter((path) => path.effective).map((path) => path.path)
  }
  const beside = [{ path: 'user-proxy', proxy: 'web:3128' }] as const

  it('is the user’s proxy only as an allowed fallback that helps', () => {
    expect(taken({ tcp: 'refused', beside }, userProxy(web))).toEqual(['direct'])
    expect(taken({ tcp: 'refused', beside }, userProxy(web), allowed)).toEqual(['user-proxy'])
    expect(taken({ beside }, userProxy(web), allowed)).toEqual(['direct'])
    expect(taken({ tcp: 'refused', beside: [{ ...beside[0], way: { tcp: 'refused' } }] }, allowed)).toEqual(['direct'])
  })
})
