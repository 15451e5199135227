import {
  configmgrLog,
  envelope,
  failedScan,
  fromFile,
  policy,
  policyKey,
  services,
  settings,
  skipped,
  succeededScan,
  userProxy,
  winhttp,
  wsusUrl
} from '../builders/evidence.ts'
import { policyKeys } from '../builders/policy-keys.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const driver = 'SetPolicyDrivenUpdateSourceForDriverUpdates'
const four = (value: number) => ({
  SetPolicyDrivenUpdateSourceForFeatureUpdates: value,
  SetPolicyDrivenUpdateSourceForQualityUpdates: value,
  [driver]: value,
  SetPolicyDrivenUpdateSourceForOtherUpdates: value
})
const master = { UseUpdateClassPolicySource: 1 }

const source: readonly Row[] = [
  possible('scan-source-microsoft', 'drivers come from Microsoft', [policyKeys({ wu: { [driver]: 0 }, au: master })], {
    names: [driver],
    switched: true
  }),
  likely(
    'scan-source-microsoft',
    'the scan failed because it may not go there',
    [policyKeys({ wu: four(0) }), failedScan('0x8024500c')],
    { code: '0x8024500c', switched: false }
  ),
  clear('scan-source-microsoft', 'all come from WSUS', [policyKeys({ wu: four(1) })]),
  clear('scan-source-microsoft', 'none is set', [policyKeys({ wu: null })]),
  clear('scan-source-microsoft', 'the 0 is a text', [policyKeys({ wu: { [driver]: '0' } })]),
  undecided('scan-source-microsoft', 'only the AU key was read', [policyKey('au', [])], ['update-policy']),

  possible('scan-source-incomplete', 'one of four is set', [policyKeys({ wu: { [driver]: 1 }, au: master })], {
    problem: 'partial',
    present: [driver]
  }),
  possible('scan-source-incomplete', 'the switch stands alone', [policyKeys({ wu: {}, au: master })], {
    problem: 'partial',
    present: []
  }),
  possible(
    'scan-source-incomplete',
    'the switch is in the wrong key',
    [policyKeys({ wu: { ...four(1), ...master } })],
    {
      problem: 'misplaced'
    }
  ),
  possible(
    'scan-source-incomplete',
    'the switch is missing and ConfigMgr has let go',
    [policyKeys({ wu: four(1), au: {}, configmgr: { isScanSourcePolicyRemoved2: 1 } })],
    { problem: 'switch-missing', leftByConfigmgr: true }
  ),
  clear('scan-source-incomplete', 'all are set', [policyKeys({ wu: four(1), au: master })]),
  clear('scan-source-incomplete', 'none is set', [policyKeys({ wu: {}, au: {} })]),
  undecided(
    'scan-source-incomplete',
    'the key of the switch was not read',
    [policyKeys({ wu: four(1) })],
    ['update-policy']
  )
]

const access = { DisableWindowsUpdateAccess: 1 }
const blocked: readonly Row[] = [
  certain(
    'windows-update-access-disabled',
    'policy and log say so',
    [policyKeys({ wu: access }), failedScan('0x8024002f')],
    {
      code: '0x8024002f'
    }
  ),
  likely('windows-update-access-disabled', 'the policy says so', [policyKeys({ wu: access })]),
  likely('windows-update-access-disabled', 'only a log says so', [failedScan('0x80240025')]),
  clear('windows-update-access-disabled', 'a scan succeeded all the same', [policyKeys({ wu: access }), succeededScan]),
  clear('windows-update-access-disabled', 'it is 0', [policyKeys({ wu: { DisableWindowsUpdateAccess: 0 } })]),
  clear('windows-update-access-disabled', 'a scan failed on something else', [failedScan('0x8024401b')]),
  undecided('windows-update-access-disabled', 'nobody looked', [], ['update-policy'])
]

const types: readonly Row[] = [
  possible('policy-value-wrong-type', 'UseWUServer is a text', [policyKeys({ au: { UseWUServer: '1' } })], {
    name: 'UseWUServer',
    type: 'REG_SZ',
    wanted: 'REG_DWORD'
  }),
  possible('policy-value-wrong-type', 'WUServer is a list', [
    policyKeys({ wu: { WUServer: { name: 'WUServer', type: 'REG_MULTI_SZ', data: [wsusUrl] } } })
  ]),
  clear('policy-value-wrong-type', 'WUServer is an expandable text', [
    policyKeys({ wu: { WUServer: { name: 'WUServer', type: 'REG_EXPAND_SZ', data: wsusUrl } } })
  ]),
  clear('policy-value-wrong-type', 'all are as expected', [policy({ WUServer: wsusUrl, UseWUServer: 1 })]),
  notApplicable('policy-value-wrong-type', 'there is no policy', [policyKeys({ wu: null, au: null })]),
  undecided('policy-value-wrong-type', 'nobody looked', [], ['update-policy'])
]

const alternate = (url: string) => [policyKeys({ wu: { UpdateServiceUrlAlternate: url } })]
const download: readonly Row[] = [
  certain('alternate-download-foreign', 'it names another server', alternate('http://cdn.contoso.local')),
  certain('alternate-download-foreign', 'it is no address', alternate('cdn')),
  clear('alternate-download-foreign', 'it is ConfigMgr’s own listener', alternate('http://localhost:8005')),
  clear('alternate-download-foreign', 'the listener has another port', alternate('http://localhost:9000')),
  clear('alternate-download-foreign', 'it is empty', alternate('')),
  undecided('alternate-download-foreign', 'nobody looked', [], ['update-policy'])
]

const switches = [
  ['internet-locations-blocked', 'wu', 'DoNotConnectToWindowsUpdateInternetLocations'],
  ['automatic-updates-off', 'au', 'NoAutoUpdate'],
  ['certificate-pinning-off', 'wu', 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection'],
  ['user-proxy-allowed', 'wu', 'SetProxyBehaviorForUpdateDetection']
] as const
const switchRows = switches.flatMap(([check, key, name]): Row[] => [
  certain(check, 'it is 1', [policyKeys({ [key]: { [name]: 1 } })], { name }),
  clear(check, 'it is 0', [policyKeys({ [key]: { [name]: 0 } })]),
  clear(check, 'the key is not there', [policyKeys({ [key]: null })]),
  clear(check, 'it is a text, which counts for nothing', [policyKeys({ [key]: { [name]: '1' } })]),
  undecided(check, 'another key alone was read', [policyKey(key === 'wu' ? 'au' : 'wu', [])], ['update-policy']),
  notApplicable(check, 'there is no registry', [skipped('update-policy', 'not-applicable')])
])

const supporting: readonly Row[] = [
  possible('supporting-service-disabled', 'CryptSvc is disabled', [services({ CryptSvc: 4, ccmexec: 2 })], {
    service: 'CryptSvc',
    missing: false
  }),
  likely('supporting-service-disabled', 'ConfigMgr’s client is disabled, whatever else is', [
    services({ CryptSvc: 4, ccmexec: 4 })
  ]),
  possible('supporting-service-disabled', 'ConfigMgr’s client is missing', [services({ ccmexec: null })], {
    missing: true
  }),
  possible('supporting-service-disabled', 'proxy discovery is disabled', [services({ WinHttpAutoProxySvc: 4 })]),
  possible('supporting-service-disabled', 'the orchestrator is disabled', [services({ UsoSvc: 4 })]),
  clear('supporting-service-disabled', 'all may start', [services({ cryptsvc: 2, ccmexec: 2, UsoSvc: 3 })]),
  clear('supporting-service-disabled', 'an older Windows has no orchestrator', [services({ UsoSvc: null })]),
  notApplicable('supporting-service-disabled', 'only wuauserv was looked at', [services({ wuauserv: 3 })]),
  undecided('supporting-service-disabled', 'nobody looked', [], ['update-services'])
]

const nothing = { connection: null, proxyEnable: null, proxyServer: null, proxyOverride: null, autoConfigUrl: null }
const machineProxy = envelope('user-proxy', {
  readBy: 'regedit',
  accounts: [{ account: 'machine', ...nothing, connection: settings('proxy01:8080') }]
})
const perMachine = policyKeys({ internet: { ProxySettingsPerUser: 0 } })
const ofSystem = { account: 'system', proxyEnable: 1, proxyServer: 'old:3128' } as const

const proxy: readonly Row[] = [
  possible('system-proxy-set', 'it has one', [userProxy(ofSystem)], { proxy: 'old:3128', code: null }),
  likely('system-proxy-set', 'the scan failed as it then does', [userProxy(ofSystem), failedScan('0x80240438')]),
  possible('system-proxy-set', 'only the binary value names one', [
    userProxy({ account: 'system', connection: settings('old:3128') })
  ]),
  possible('system-proxy-set', 'it has a script', [
    userProxy({ account: 'system', autoConfigUrl: 'http://wpad/x.pac' })
  ]),
  clear('system-proxy-set', 'it is entered but switched off', [userProxy({ ...ofSystem, proxyEnable: 0 })]),
  clear('system-proxy-set', 'it only looks for one by itself', [
    userProxy({ account: 'system', connection: { ...settings(), flags: 9 } })
  ]),
  undecided('system-proxy-set', 'only another account was read', [machineProxy], ['user-proxy']),

  certain('proxy-settings-machine-wide', 'it is switched on', [perMachine, machineProxy], {
    proxy: 'proxy01:8080',
    looked: true
  }),
  certain('proxy-settings-machine-wide', 'nobody looked at the machine’s own', [perMachine], { looked: false }),
  clear('proxy-settings-machine-wide', 'every account has its own', [policyKeys({ internet: null })]),
  notApplicable('proxy-settings-machine-wide', 'a file shows the update policy alone', [policy({})]),
  undecided('proxy-settings-machine-wide', 'nobody looked', [], ['update-policy']),

  possible(
    'proxy-only-for-user',
    'the service may fall back to it',
    [
      winhttp('direct'),
      userProxy({ proxyEnable: 1, proxyServer: 'p:1' }),
      policyKeys({ wu: { SetProxyBehaviorForUpdateDetection: 1 } })
    ],
    { allowed: 'yes' }
  ),
  possible(
    'proxy-only-for-user',
    'the service may not fall back to it',
    [winhttp('direct'), userProxy({ proxyEnable: 1, proxyServer: 'p:1' }), policy({})],
    { allowed: 'no' }
  )
]

const gpo = 'http://other.contoso.local:8530'
const conflict = configmgrLog([
  { kind: 'server', url: wsusUrl },
  { kind: 'server-overwritten', url: gpo }
])
const overwritten: readonly Row[] = [
  certain('wsus-url-overwritten', 'the registry holds the winner’s address', [conflict, policy({ WUServer: gpo })], {
    detail: gpo
  }),
  possible('wsus-url-overwritten', 'the registry holds ConfigMgr’s again', [conflict, policy({ WUServer: wsusUrl })]),
  likely('wsus-url-overwritten', 'the registry holds a third', [
    conflict,
    fromFile(policy({ WUServer: 'http://third:8530' }), 'policy.reg')
  ])
]

export const policySwitchRows: readonly Row[] = [
  ...source,
  ...blocked,
  ...types,
  ...download,
  ...switchRows,
  ...supporting,
  ...proxy,
  ...overwritten
]
