import { configmgrLog } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'management-point-unreachable'
const url = 'http://mp01.contoso.local/ccm_system/request'
const at = '2026-10-14T08:40:00.000Z'
const failed = { kind: 'mp-failed', url, at } as const
const overHttps = { ...failed, url: 'https://mp01.contoso.local/ccm_system/request' }
const answered = { kind: 'mp-answered', at: '2026-10-14T08:41:00.000Z' } as const
const noted = (given: { httpStatus?: number; code?: string; url?: string; at?: string }) =>
  ({ kind: 'http-failed', at, ...given }) as const
const asked = { kind: 'phase-reached', phase: 'location', at: '2026-10-14T08:30:00.000Z' } as const
const earlier = '2026-10-14T06:00:00.000Z'
const goesOn = { components: ['LocationServices'], lastAt: '2026-10-14T08:45:00.000Z' }

export const managementPointUnreachableRows: readonly Row[] = [
  possible(id, 'the newest message to it failed', [configmgrLog([failed])], {
    server: 'http://mp01.contoso.local',
    how: 'unknown'
  }),
  likely(id, 'it answers with an error', [configmgrLog([noted({ httpStatus: 500 }), failed])], {
    how: 'answered',
    status: 500
  }),
  likely(id, 'it demands a certificate of the client', [configmgrLog([overHttps, noted({ httpStatus: 403 })])], {
    how: 'certificate'
  }),
  likely(
    id,
    'it forbids access over http, which no certificate cures',
    [configmgrLog([failed, noted({ httpStatus: 403 })])],
    {
      how: 'answered'
    }
  ),
  likely(id, 'the client has no certificate', [configmgrLog([overHttps, noted({ code: '0x87d00280' })])], {
    how: 'certificate'
  }),
  likely(id, 'nothing answers', [configmgrLog([{ ...failed, code: '0x80072ee2' }])], { how: 'silent' }),
  likely(id, 'the client waits for the answer to a request', [configmgrLog([asked, failed], goesOn)], {
    how: 'unknown'
  }),
  possible(id, 'another server answered with an error', [
    configmgrLog([failed, noted({ httpStatus: 404, url: 'http://dp01.contoso.local' })])
  ]),
  possible(id, 'the error is of another time', [
    configmgrLog([noted({ httpStatus: 500, at: '2026-10-14T08:39:00.000Z' }), failed])
  ]),
  clear(id, 'a later one was delivered', [configmgrLog([failed, answered])]),
  clear(id, 'a policy arrived later', [configmgrLog([failed, { kind: 'client-policy-received', at: answered.at }])]),
  likely(id, 'its certificate is not trusted', [configmgrLog([{ ...overHttps, code: '0x80072f8f' }])], {
    how: 'untrusted'
  }),
  likely(id, 'the last scan was before, and the client waits', [
    configmgrLog([{ kind: 'scan-succeeded', at: earlier }, asked, failed], goesOn)
  ]),
  possible(id, 'the last scan was before, and nothing waits', [
    configmgrLog([{ kind: 'scan-succeeded', at: earlier }, failed, noted({ httpStatus: 500 })])
  ]),
  clear(id, 'a scan has ended all the same', [configmgrLog([failed, { kind: 'scan-failed', code: '0x80244022' }])]),
  notApplicable(id, 'the log says nothing of it', [configmgrLog([{ kind: 'scan-started' }])])
]
