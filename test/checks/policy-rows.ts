import { eventLog } from '../builders/event-log.ts'
import { type UpdateService, updateServiceIds } from '../../src-main/readers/client-logs/update-service-ids.ts'
import { access, answer } from '../builders/access.ts'
import {
  choice,
  configmgrLog,
  envelope,
  failed,
  failedScan,
  fromFile,
  policy,
  policyKey,
  skipped,
  succeededScan,
  wsusUrl
} from '../builders/evidence.ts'
import { policyKeys } from '../builders/policy-keys.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const online = { kind: 'search-succeeded', service: 'microsoft', atMicrosoftUpdate: true } as const
const upper = 'http://SUP01.contoso.local:8530'
const other = 'http://other.contoso.local:8530'
const offers = (...urls: string[]) =>
  configmgrLog(
    urls.map((url) => ({ kind: 'sup-offered' as const, url })),
    { components: ['LocationServices'] }
  )
const set = (url: string) => policyKeys({ wu: { WUServer: url } })
const id = 'wsus-url-not-offered'

const offered: readonly Row[] = [
  likely(id, 'only the port is missing', [set('http://sup01.contoso.local'), offers(other, wsusUrl)], {
    difference: 'port-missing',
    offered: wsusUrl,
    count: 2
  }),
  likely(id, 'the port is another', [set('http://sup01.contoso.local:80'), offers(wsusUrl)], { difference: 'port' }),
  likely(id, 'the scheme is another', [set('https://sup01.contoso.local:8530'), offers(wsusUrl)], {
    difference: 'scheme'
  }),
  possible(id, 'only upper and lower case differ', [set(upper), offers(wsusUrl)], { difference: 'case' }),
  possible(id, 'only a slash at the end differs', [set(`${wsusUrl}/`), offers(wsusUrl)], { difference: 'slash' }),
  possible(id, 'only a path differs', [set(`${wsusUrl}/wsus`), offers(wsusUrl)], { difference: 'text' }),
  possible(id, 'the name is another', [set(other), offers(wsusUrl)], { difference: 'name' }),
  possible(id, 'it is no address', [set('sup01'), offers(wsusUrl)], { difference: 'name' }),
  clear(id, 'it is the second that is offered', [set(wsusUrl), offers(other, wsusUrl)]),
  notApplicable(id, 'no list of offers is there', [set(wsusUrl), succeededScan]),
  notApplicable(id, 'the policy names none', [policyKeys({ wu: {} }), offers(wsusUrl)]),
  undecided(id, 'the policy was not read', [offers(wsusUrl)], ['update-policy']),
  undecided(id, 'only the AU key was read', [policyKey('au', []), offers(wsusUrl)], ['update-policy'])
]

const status: readonly Row[] = [
  certain('wsus-status-url-differs', 'it names another server', [
    policyKeys({ wu: { WUServer: wsusUrl, WUStatusServer: other } })
  ]),
  certain('wsus-status-url-differs', 'it is not set', [set(wsusUrl)], { status: null, difference: 'missing' }),
  clear('wsus-status-url-differs', 'both are the same', [
    policyKeys({ wu: { WUServer: wsusUrl, WUStatusServer: wsusUrl } })
  ]),
  notApplicable('wsus-status-url-differs', 'there is no WUServer', [policyKeys({ wu: { WUStatusServer: other } })]),
  undecided('wsus-status-url-differs', 'nobody looked', [], ['update-policy'])
]

const port: readonly Row[] = [
  possible('wsus-port-unexpected', 'http goes to 8531', [set('http://sup01:8531')], { problem: 'other-scheme' }),
  possible('wsus-port-unexpected', 'http goes to 443', [set('http://sup01:443')], { port: 443 }),
  possible('wsus-port-unexpected', 'https goes to 8530', [set('https://sup01:8530')], { problem: 'other-scheme' }),
  possible('wsus-port-unexpected', 'https goes to 80', [set('https://sup01:80')], { port: 80 }),
  possible('wsus-port-unexpected', 'no port is named', [set('http://sup01/')], { problem: 'missing', port: 80 }),
  clear('wsus-port-unexpected', 'it answers, whatever the rule says', [
    set('http://sup01:8531'),
    access({ http: answer(200) })
  ]),
  clear('wsus-port-unexpected', 'it is the port of the scheme', [set('https://[fd00::9]:8531')]),
  clear('wsus-port-unexpected', 'it is a port of their own choice', [set('http://sup01:9000')]),
  notApplicable('wsus-port-unexpected', 'it is no address', [set('sup01')]),
  undecided('wsus-port-unexpected', 'no server is known', [], ['update-policy'])
]

const device: readonly Row[] = [
  possible(
    'mdm-policy-conflict',
    'device management names another server',
    [policyKeys({ wu: { WUServer: wsusUrl }, mdm: { UpdateServiceUrl: other } })],
    { name: 'WUServer', group: wsusUrl, device: other }
  ),
  possible(
    'mdm-policy-conflict',
    'it sets another source for drivers',
    [
      policyKeys({
        wu: { SetPolicyDrivenUpdateSourceForDriverUpdates: 1 },
        mdm: { SetPolicyDrivenUpdateSourceForDriverUpdates: 0 }
      })
    ],
    { group: '1', device: '0' }
  ),
  clear('mdm-policy-conflict', 'both say the same', [
    policyKeys({ wu: { WUServer: wsusUrl }, mdm: { UpdateServiceUrl: wsusUrl } })
  ]),
  clear('mdm-policy-conflict', 'there is no device management', [policyKeys({ wu: { WUServer: wsusUrl }, mdm: null })]),
  notApplicable('mdm-policy-conflict', 'its key was not read', [policy({ WUServer: wsusUrl })]),
  undecided('mdm-policy-conflict', 'nobody looked', [], ['update-policy'])
]

const localPolicy: readonly Row[] = []

const components: readonly Row[] = [
  ...['0x80245003', '0x80070514', '0x8ddd0018', '0x80246008', '0x80200013', '0x800b0100', '0x80248011'].map((code) =>
    likely('update-components-damaged', `a scan failed with ${code}`, [failedScan(code)], { code })
  ),
  clear('update-components-damaged', 'a scan succeeded', [succeededScan]),
  clear('update-components-damaged', 'the scan failed on something else', [failedScan('0x8024401b')]),
  notApplicable('update-components-damaged', 'there is no log', [access()])
]

const pausing = { WUServer: wsusUrl, PauseQualityUpdates: 1 }
const system = (build: string) => envelope('client', { name: 'PC', os: `Windows (10.0.${build})`, elevated: true })
const four = (value: number) => ({
  SetPolicyDrivenUpdateSourceForFeatureUpdates: value,
  SetPolicyDrivenUpdateSourceForQualityUpdates: value,
  SetPolicyDrivenUpdateSourceForDriverUpdates: value,
  SetPolicyDrivenUpdateSourceForOtherUpdates: value
})

/** The agent of a computer with a managed and with a default service. */
const agentServices = (managed: UpdateService, preset: UpdateService) =>
  envelope('update-agent', {
    services: [
      { id: updateServiceIds[managed], managed: true, isDefault: managed === preset },
      { id: updateServiceIds[preset], managed: false, isDefault: true }
    ],
    lastSearchAt: 'never',
    restartPending: false,
    refused: []
  })

const dualScan: readonly Row[] = [
  possible('dual-scan-possible', 'updates are paused on Windows 10', [policyKeys({ wu: pausing }), system('19045')], {
    system: 'windows-10',
    names: ['PauseQualityUpdates']
  }),
  likely(
    'dual-scan-possible',
    'the update agent has a WSUS and yet searches at Microsoft by default',
    [agentServices('wsus', 'windowsUpdate')],
    { byDefault: true, active: false }
  ),
  possible(
    'dual-scan-possible',
    'DisableDualScan is set, on Windows 11',
    [policyKeys({ wu: { ...pausing, DisableDualScan: 1 } }), system('22631')],
    { system: 'windows-11', switchedOff: true }
  ),
  possible(
    'dual-scan-possible',
    'DisableDualScan is set, and nobody knows the system',
    [fromFile(policyKeys({ wu: { ...pausing, DisableDualScan: 1 } }), 'policy.reg'), system('19045')],
    { system: 'unknown' }
  ),
  likely(
    'dual-scan-possible',
    'Windows says so itself',
    [policyKeys({ wu: { WUServer: wsusUrl }, resolved: { IsWUfBDualScanActive: 1 } })],
    { active: true }
  ),
  possible(
    'dual-scan-possible',
    'events show a search at WSUS and then one at Microsoft',
    [
      policyKeys({ wu: { WUServer: wsusUrl } }),
      eventLog(
        { kind: 'search-failed', service: 'wsus', at: '2026-10-14T06:00:00Z' },
        { ...online, at: '2026-10-14T07:00:00Z' }
      )
    ],
    { searched: true }
  ),
  clear('dual-scan-possible', 'events show one at Microsoft from before the first at WSUS', [
    policyKeys({ wu: { WUServer: wsusUrl } }),
    eventLog(
      { ...online, at: '2026-10-14T05:00:00Z' },
      { kind: 'search-failed', service: 'wsus', at: '2026-10-14T06:00:00Z' }
    )
  ]),
  clear('dual-scan-possible', 'events show one at the Store', [
    policyKeys({ wu: { WUServer: wsusUrl } }),
    eventLog(
      { kind: 'search-succeeded', service: 'wsus', at: '2026-10-14T05:00:00Z' },
      { kind: 'search-succeeded', service: 'microsoft', at: '2026-10-14T06:00:00Z' }
    )
  ]),
  clear('dual-scan-possible', 'DisableDualScan is set, on Windows 10', [
    policyKeys({ wu: { ...pausing, DisableDualScan: 1 } }),
    system('20348')
  ]),
  clear('dual-scan-possible', 'Windows says that it is not', [
    policyKeys({ wu: pausing, resolved: { IsWUfBDualScanActive: 0 } })
  ]),
  clear('dual-scan-possible', 'every kind of update is to come from WSUS', [
    policyKeys({ wu: { ...pausing, ...four(1) }, au: { UseUpdateClassPolicySource: 1 } })
  ]),
  clear('dual-scan-possible', 'nothing is deferred', [
    policyKeys({ wu: { WUServer: wsusUrl, DeferQualityUpdates: 0 } })
  ]),
  clear('dual-scan-possible', 'the deferral has the wrong type', [
    policyKeys({ wu: { WUServer: wsusUrl, PauseQualityUpdates: '1' } })
  ]),
  notApplicable('dual-scan-possible', 'there is no WSUS', [policyKeys({ wu: { PauseQualityUpdates: 1 } })]),
  undecided(
    'dual-scan-possible',
    'the registry may not be read',
    [failed('update-policy', 'access-denied')],
    ['update-policy']
  ),
  notApplicable('dual-scan-possible', 'there is no registry', [skipped('update-policy', 'not-applicable')])
]

const asked: readonly Row[] = [
  clear('wsus-port-unexpected', 'the technician names one with a port', [choice({ wsus: wsusUrl })])
]

export const policyRows: readonly Row[] = [
  ...offered,
  ...status,
  ...port,
  ...device,
  ...localPolicy,
  ...components,
  ...dualScan,
  ...asked
]
