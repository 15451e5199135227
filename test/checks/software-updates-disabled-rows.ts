import { configmgrLog } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'software-updates-disabled'
const off = { kind: 'updates-off', at: '2026-10-14T08:40:00.000Z' } as const
const on = { kind: 'updates-on', at: '2026-10-14T08:41:00.000Z' } as const

export const softwareUpdatesDisabledRows: readonly Row[] = [
  likely(id, 'the client says so last', [configmgrLog([off])], { at: off.at }),
  possible(id, 'messages to the management point fail, so that no policy may have come', [
    configmgrLog([off, { kind: 'mp-failed', url: 'http://mp01.contoso.local/ccm_system/request', at: on.at }])
  ]),
  clear(id, 'the policy came later', [configmgrLog([off, on])]),
  clear(id, 'a scan ended since', [configmgrLog([off, { kind: 'scan-failed', code: '0x80244022', at: on.at }])]),
  notApplicable(id, 'the log says nothing of it', [configmgrLog([{ kind: 'scan-started' }])])
]
