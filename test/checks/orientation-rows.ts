import { access } from '../builders/access.ts'
import {
  choice,
  configmgrLog,
  failed,
  failedScan,
  policy,
  policyKey,
  services,
  skipped,
  succeededScan,
  text,
  windowsUpdateLog,
  wsusUrl
} from '../builders/evidence.ts'
import { certain, clear, likely, notApplicable, undecided, type Row } from './row.ts'

const gpo = 'http://other.contoso.local:8530'
const overwritten = { kind: 'server-overwritten', url: gpo, at: '2026-10-14T08:00:00Z' } as const

const url: readonly Row[] = [
  certain('wsus-url-missing', 'the policy has no WUServer', [policy({ UseWUServer: 1 })]),
  certain('wsus-url-missing', 'WUServer is empty', [policy({ WUServer: ' ' })]),
  certain('wsus-url-missing', 'the policy has none, whatever a log names', [
    policy({}),
    configmgrLog([{ kind: 'server', url: wsusUrl }])
  ]),
  likely('wsus-url-missing', 'a scan failed with SUS_SERVER_NOT_SET', [failedScan('0x80244011')], {
    code: '0x80244011'
  }),
  clear('wsus-url-missing', 'the policy names a server', [policy({ WUServer: wsusUrl })]),
  notApplicable('wsus-url-missing', 'the technician names one, and none is set', [
    policy({}),
    choice({ wsus: wsusUrl })
  ]),
  clear('wsus-url-missing', 'the technician names another', [policy({ WUServer: gpo }), choice({ wsus: wsusUrl })]),
  clear('wsus-url-missing', 'a log names one', [configmgrLog([{ kind: 'server', url: wsusUrl }])]),
  likely('wsus-url-missing', 'the newest word of a log is that there is none', [
    windowsUpdateLog([
      { kind: 'server', url: wsusUrl },
      { kind: 'server', url: '' }
    ])
  ]),
  undecided('wsus-url-missing', 'nobody looked', [], ['update-policy']),
  undecided('wsus-url-missing', 'only the AU key was looked at', [policyKey('au', [])], ['update-policy']),

  certain('wsus-url-malformed', 'the scheme is missing', [policy({ WUServer: 'sup01.contoso.local:8530' })], {
    url: 'sup01.contoso.local:8530'
  }),
  certain('wsus-url-malformed', 'it holds a query', [policy({ WUServer: 'http://sup01:8530/?x=1' })]),
  certain('wsus-url-malformed', 'it is no web address', [policy({ WUServer: 'ftp://sup01' })]),
  likely('wsus-url-malformed', 'a scan failed with the code', [failedScan('0x80072ee6')], { code: '0x80072ee6' }),
  likely('wsus-url-malformed', 'a log alone shows it', [windowsUpdateLog([{ kind: 'server', url: 'sup01' }])]),
  certain('wsus-url-malformed', 'log and policy agree', [policy({ WUServer: 'sup01' }), failedScan('0x80072ee6')], {
    url: 'sup01'
  }),
  clear('wsus-url-malformed', 'an older scan said so and the address was asked just now', [
    policy({ WUServer: wsusUrl }),
    failedScan('0x80072ee6'),
    access()
  ]),
  clear('wsus-url-malformed', 'it is an http address', [policy({ WUServer: wsusUrl })]),
  clear('wsus-url-malformed', 'it is an IPv6 address', [policy({ WUServer: 'https://[fd00::9]:8531' })]),
  undecided('wsus-url-malformed', 'no server is known', [policy({})], ['update-policy'])
]

const use: readonly Row[] = [
  certain('wsus-not-used', 'UseWUServer is 0', [policy({ WUServer: wsusUrl, UseWUServer: 0 })], { detail: '0' }),
  certain('wsus-not-used', 'UseWUServer is not there', [policy({ WUServer: wsusUrl })], { detail: null }),
  likely('wsus-not-used', 'a scan was not allowed to leave for Microsoft', [failedScan('0x8024002e')]),
  clear('wsus-not-used', 'UseWUServer is 1', [policy({ WUServer: wsusUrl, UseWUServer: 1 })]),
  clear('wsus-not-used', 'a scan succeeded', [succeededScan]),
  undecided(
    'wsus-not-used',
    'only WUServer was exported',
    [policyKey('wu', text('WUServer', wsusUrl))],
    ['update-policy']
  ),
  undecided(
    'wsus-not-used',
    'the registry may not be read',
    [failed('update-policy', 'access-denied')],
    ['update-policy']
  ),
  notApplicable('wsus-not-used', 'there is no registry', [skipped('update-policy', 'not-applicable')])
]

const overwriting: readonly Row[] = [
  likely('wsus-url-overwritten', 'WUAHandler says so', [configmgrLog([overwritten])], { detail: gpo }),
  likely('wsus-url-overwritten', 'a success came before it', [
    configmgrLog([{ kind: 'scan-succeeded', at: '2026-10-14T07:00:00Z' }, overwritten])
  ]),
  likely('wsus-url-overwritten', 'only the code of the conflict is there', [
    configmgrLog([{ kind: 'policy-failed', code: '0x87d00692' }])
  ]),
  clear('wsus-url-overwritten', 'a success came after it', [
    configmgrLog([overwritten, { kind: 'scan-succeeded', at: '2026-10-14T09:00:00Z' }])
  ]),
  clear('wsus-url-overwritten', 'WUAHandler says nothing of it', [failedScan('0x80244022')]),
  notApplicable('wsus-url-overwritten', 'there is no log of WUAHandler', [access()])
]

const service: readonly Row[] = [
  certain('update-service-disabled', 'wuauserv is disabled', [services({ wuauserv: 4, BITS: 3 })], {
    service: 'wuauserv',
    detail: 'disabled'
  }),
  certain('update-service-disabled', 'BITS is not there', [services({ wuauserv: 3, BITS: null })], {
    service: 'BITS',
    detail: 'missing'
  }),
  likely('update-service-disabled', 'a scan failed because of it', [failedScan('0x80070422')]),
  clear('update-service-disabled', 'both start on demand', [services({ wuauserv: 3, BITS: 3 })]),
  clear('update-service-disabled', 'only a service that no scan needs is disabled', [
    services({ wuauserv: 3, BITS: 3, CryptSvc: 4 })
  ]),
  clear('update-service-disabled', 'a scan got as far as the server', [failedScan('0x80244022')]),
  undecided('update-service-disabled', 'nobody looked', [], ['update-services']),
  undecided(
    'update-service-disabled',
    'another service alone was looked at',
    [services({ CryptSvc: 2 })],
    ['update-services']
  ),
  notApplicable('update-service-disabled', 'there are no such services', [skipped('update-services', 'not-applicable')])
]

export const orientationRows: readonly Row[] = [...url, ...use, ...overwriting, ...service]
