import { configmgrLog, envelope, text } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'client-not-assigned'
const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SMS\\Mobile Client'
const site = (own?: string, byPolicy?: string) =>
  envelope('update-policy', {
    readBy: 'regedit',
    keys: [
      {
        path,
        present: true,
        values: [...text('AssignedSiteCode', own), ...text('GPRequestedSiteAssignmentCode', byPolicy)]
      }
    ]
  })
const logged = { kind: 'not-assigned', at: '2026-10-14T08:40:00.000Z' } as const
const offer = { kind: 'sup-offered', url: 'http://sup01.contoso.local:8530', at: '2026-10-14T08:41:00.000Z' } as const

export const clientNotAssignedRows: readonly Row[] = [
  likely(id, 'the registry has an empty site code', [site('')]),
  likely(id, 'the client’s log says so last', [configmgrLog([logged])]),
  likely(id, 'a policy requests a site, and the log says that it has none', [site('', 'OLD'), configmgrLog([logged])], {
    requested: 'OLD'
  }),
  clear(id, 'the registry names a site', [site('PS1'), configmgrLog([logged])]),
  clear(id, 'the management point answered since', [configmgrLog([logged, offer])]),
  notApplicable(id, 'group policy gives the site', [site('', 'PS1')])
]
