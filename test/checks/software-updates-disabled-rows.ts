import { configmgrLog } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'software-updates-disabled'
const off = { kind: 'updates-off', at: '2026-10-14T08:40:00.000Z' } as const
const on = { kind: 'updates-on', at: '2026-10-14T08:41:00.000Z' } as const

export const softwareUpdatesDisabledRows: readonly Row[] = [
  likely(id, 'the client says so last', [configmgrLog([off])], { at: off.at }),
  clear(id, 'the policy came later', [configmgrLog([off, on])]),
  clear(id, 'a scan ended since', [configmgrLog([off, { kind: 'scan-failed', code: '0x80244022', at: on.at }])]),
  notApplicable(id, 'the log says nothing of it', [configmgrLog([{ kind: 'scan-started' }])])
]
