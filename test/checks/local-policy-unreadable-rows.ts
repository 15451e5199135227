import { access } from '../builders/access.ts'
import { configmgrLog, failedScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const unreadable = { kind: 'policy-failed', code: '0x80004005' } as const

export const localPolicyUnreadableRows: readonly Row[] = [
  likely('local-policy-unreadable', 'WUAHandler cannot read it', [configmgrLog([unreadable])], { code: '0x80004005' }),
  likely('local-policy-unreadable', 'the scan then fails with the same code', [
    configmgrLog([unreadable, { kind: 'scan-failed', code: '0x80004005' }])
  ]),
  likely(
    'local-policy-unreadable',
    'it says itself that it cannot read it, with another code',
    [configmgrLog([{ ...unreadable, code: '0x80070002', unreadable: true }])],
    { code: '0x80070002' }
  ),
  clear('local-policy-unreadable', 'what it could not read was long before the failure', [
    configmgrLog([
      { ...unreadable, code: '0x80070002', unreadable: true, at: '2026-10-14T08:00:00Z' },
      { kind: 'scan-failed', code: '0x80070002', at: '2026-10-14T09:00:00Z' }
    ])
  ]),
  possible('local-policy-unreadable', 'a scan failed with the code and no word of the policy', [
    failedScan('0x80004005')
  ]),
  clear('local-policy-unreadable', 'a scan succeeded since', [
    configmgrLog([unreadable, { kind: 'scan-succeeded', at: '2026-10-14T09:00:00Z' }])
  ]),
  clear('local-policy-unreadable', 'the scan failed on something else', [failedScan('0x8024401b')]),
  notApplicable('local-policy-unreadable', 'there is no log', [access()])
]
