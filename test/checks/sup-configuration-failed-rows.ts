import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { wcm } from '../builders/server-files.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'sup-configuration-failed'
const http = policy({ WUServer: wsusUrl })
const asked = 'Attempting connection to WSUS server: SUP01.CONTOSO.LOCAL, port: 8530, useSSL: False'
const other = 'Attempting connection to WSUS server: SUP02.CONTOSO.LOCAL, port: 8530, useSSL: False'
const forbidden = 'System.Net.WebException: The request failed with HTTP status 403: Forbidden.'
const failed = 'Setting new configuration state to 3 (WSUS_CONFIG_FAILED)'
const done = 'Setting new configuration state to 2 (WSUS_CONFIG_SUCCESS)'
const noRights = 'Request for principal permission failed.'

export const supConfigurationFailedRows: readonly Row[] = [
  likely(
    id,
    'the site server gets the same 403 as the client',
    [...wcm(asked, forbidden, failed), http, access({ http: answer(403) })],
    { reason: 'status', status: 403 }
  ),
  possible(id, 'no reason is named and nothing is known of a client', [...wcm(failed)], { reason: 'unknown' }),
  clear(id, 'a later configuration succeeded', [...wcm(asked, forbidden, failed, done)]),
  notApplicable(id, 'only the rights of the site server are missing', [
    ...wcm(asked, noRights, failed),
    http,
    access({ http: answer(403) })
  ]),
  notApplicable(id, 'the client fails in another way', [
    ...wcm(asked, forbidden, failed),
    http,
    access({ name: 'not-found' })
  ]),
  notApplicable(id, 'another software update point is meant', [
    ...wcm(other, forbidden, failed),
    http,
    access({ http: answer(403) })
  ])
]
