import { eventLog } from '../builders/event-log.ts'
import { configmgrLog, failedScan, policyKey, succeededScan, userProxy } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const change = { kind: 'proxy-changed', account: 'system', autoConfigUrl: '', bypass: '' } as const
const set = { ...change, proxy: 'proxy01:8080', at: '2026-10-14T08:00:00.000Z' } as const
const earlier = { ...change, proxy: '', at: '2026-10-12T08:00:00.000Z' } as const
const turned = configmgrLog([
  { kind: 'scan-succeeded', at: '2026-10-13T08:42:07.000Z' },
  { kind: 'scan-failed', code: '0x80244017', at: '2026-10-14T08:42:07.000Z' }
])
const userAllowed = policyKey('wu', [{ name: 'SetProxyBehaviorForUpdateDetection', type: 'REG_DWORD', data: 1 }])
const ofUser = { ...set, account: 'user' } as const

export const proxySettingsChangedRows: readonly Row[] = [
  possible('proxy-settings-changed', 'it lies between success and failure', [eventLog(earlier, set), turned], {
    account: 'system',
    before: '',
    after: 'proxy01:8080',
    succeeded: '2026-10-13T08:42:07.000Z',
    at: '2026-10-14T08:00:00.000Z',
    failed: '2026-10-14T08:42:07.000Z'
  }),
  possible('proxy-settings-changed', 'nothing tells what was set before', [eventLog(set), turned], { before: null }),
  possible(
    'proxy-settings-changed',
    'a script came',
    [eventLog({ ...set, proxy: '', autoConfigUrl: 'http://wpad.contoso.local/x.pac' }), turned],
    { after: 'http://wpad.contoso.local/x.pac' }
  ),
  possible('proxy-settings-changed', 'scans may use the user’s proxy', [eventLog(ofUser), turned, userAllowed], {
    account: 'user'
  }),
  notApplicable('proxy-settings-changed', 'only the user’s changed, which no scan uses', [eventLog(ofUser), turned]),
  clear('proxy-settings-changed', 'it came before the success', [eventLog(earlier), turned]),
  clear('proxy-settings-changed', 'Windows noted the same settings again', [
    eventLog(set, { ...set, at: '2026-10-14T08:10:00.000Z' }),
    configmgrLog([
      { kind: 'scan-succeeded', at: '2026-10-14T08:05:00.000Z' },
      { kind: 'scan-failed', code: '0x80244017', at: '2026-10-14T08:42:07.000Z' }
    ])
  ]),
  clear('proxy-settings-changed', 'scans succeed', [eventLog(set), succeededScan]),
  notApplicable('proxy-settings-changed', 'no scan is known to have succeeded', [
    eventLog(set),
    failedScan('0x80244017')
  ]),

  possible('system-proxy-set', 'Windows noted that it was set', [eventLog(earlier, set)], { proxy: 'proxy01:8080' }),
  likely('system-proxy-set', 'Windows noted it, and the scan failed as it then does', [
    eventLog(set),
    failedScan('0x80244017')
  ]),
  clear('system-proxy-set', 'Windows noted that it was removed', [
    eventLog(set, { ...earlier, at: '2026-10-14T08:30:00Z' })
  ]),
  clear('system-proxy-set', 'the registry says otherwise now', [eventLog(set), userProxy()])
]
