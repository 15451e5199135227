import { configmgrLog } from '../builders/evidence.ts'
import { clear, notApplicable, possible, type Row } from './row.ts'

const id = 'management-point-unreachable'
const url = 'http://mp01.contoso.local/ccm_system/request'
const failed = { kind: 'mp-failed', url, at: '2026-10-14T08:40:00.000Z' } as const
const answered = { kind: 'mp-answered', at: '2026-10-14T08:41:00.000Z' } as const

export const managementPointUnreachableRows: readonly Row[] = [
  possible(id, 'the newest message to it failed', [configmgrLog([failed])], { server: 'http://mp01.contoso.local' }),
  clear(id, 'a later one was delivered', [configmgrLog([failed, answered])]),
  clear(id, 'a scan has ended all the same', [configmgrLog([failed, { kind: 'scan-failed', code: '0x80244022' }])]),
  notApplicable(id, 'the log says nothing of it', [configmgrLog([{ kind: 'scan-started' }])])
]
