import { configmgrLog } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'update-point-not-offered'
const none = { kind: 'sup-offered', at: '2026-10-14T08:40:00.000Z' } as const
const offer = { ...none, url: 'http://sup01.contoso.local:8530' }

export const updatePointNotOfferedRows: readonly Row[] = [
  likely(id, 'the answer is empty', [configmgrLog([none])], { at: none.at }),
  clear(id, 'a newer answer names one', [configmgrLog([none, { ...offer, at: '2026-10-14T08:41:00.000Z' }])]),
  clear(id, 'a scan succeeded since', [configmgrLog([none, { kind: 'scan-succeeded' }])]),
  notApplicable(id, 'the log holds no answer', [configmgrLog([{ kind: 'scan-started' }])])
]
