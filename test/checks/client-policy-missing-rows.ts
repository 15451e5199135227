import { configmgrLog, failedScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'client-policy-missing'
const failed = { kind: 'client-policy-failed', at: '2026-10-14T08:00:00.000Z' } as const
const received = { kind: 'client-policy-received', at: '2026-10-14T08:05:00.000Z' } as const
const refused = { ...failed, code: '0x80070005' }
const uncompiled = { ...failed, kind: 'client-policy-not-applied' } as const
const url = 'http://mp01.contoso.local/ccm_system/request'

export const clientPolicyMissingRows: readonly Row[] = [
  likely(
    id,
    'its request for the policy was refused',
    [configmgrLog([received, { ...refused, at: '2026-10-14T09:00:00.000Z' }])],
    {
      code: '0x80070005',
      what: 'asked'
    }
  ),
  likely(id, 'a scan ended for want of an update source', [failedScan('0x87d00600')], { what: 'source' }),
  likely(id, 'the update source was removed', [failedScan('0x87d00605')], { what: 'source' }),
  possible(id, 'a policy could not be fetched', [configmgrLog([failed])], { what: 'fetched' }),
  possible(id, 'a policy could not be applied', [configmgrLog([uncompiled])], { what: 'applied' }),
  clear(id, 'one arrived later', [configmgrLog([refused, received])]),
  clear(id, 'the client scans all the same', [configmgrLog([refused, { kind: 'scan-failed', code: '0x80244022' }])]),
  notApplicable(id, 'its messages to the management point fail', [
    configmgrLog([refused, { kind: 'mp-failed', url, at: '2026-10-14T08:00:01.000Z' }])
  ]),
  notApplicable(id, 'the log says nothing of policies', [configmgrLog([{ kind: 'updates-on' }])])
]
